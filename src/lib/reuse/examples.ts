/** Three lines a language that read the claims and print every share with its qualifier; run beside the data files. */
export const examples = [
  {
    language: 'R',
    code: `claims <- read.csv("claims.csv", fileEncoding = "UTF-8-BOM")
shares <- subset(claims, unit == "percent")
shares[, c("subject", "measure", "qualifier", "number")]`,
  },
  {
    language: 'Python',
    code: `import csv
claims = list(csv.DictReader(open("claims.csv", encoding="utf-8-sig", newline="")))
print([(c["subject"], c["measure"], c["qualifier"], c["number"]) for c in claims if c["unit"] == "percent"])`,
  },
  {
    language: 'JavaScript',
    code: `import { readFileSync } from 'node:fs';
const { claims } = JSON.parse(readFileSync('claims.json', 'utf8'));
console.log(claims.filter((c) => c.unit === 'percent').map((c) => [c.subject, c.measure, c.qualifier, c.value.number]));`,
  },
] as const;
