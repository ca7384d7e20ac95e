/** Three lines a language that read the claims and print every share that the paper states, with its period and qualifier; run beside the data files. */
export const examples = [
  {
    language: 'R',
    code: `claims <- read.csv("claims.csv", fileEncoding = "UTF-8-BOM")
shares <- subset(claims, unit == "percent" & status == "as-stated")
shares[, c("subject", "measure", "period", "qualifier", "number")]`,
  },
  {
    language: 'Python',
    code: `import csv
stated = [c for c in csv.DictReader(open("claims.csv", encoding="utf-8-sig", newline="")) if c["status"] == "as-stated"]
print([(c["subject"], c["measure"], c["period"], c["qualifier"], c["number"]) for c in stated if c["unit"] == "percent"])`,
  },
  {
    language: 'JavaScript',
    code: `import { readFileSync } from 'node:fs';
const stated = JSON.parse(readFileSync('claims.json', 'utf8')).claims.filter((c) => c.status === 'as-stated');
for (const c of stated) if (c.unit === 'percent') console.log(c.subject, c.measure, c.period, c.qualifier, c.value.number);`,
  },
] as const;
