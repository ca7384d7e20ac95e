import ts from 'typescript';

/** Attributes whose text a reader sees or hears. */
const spoken = /^(aria-label|title|alt|placeholder|label|description|lead|before|content)$/;
/** Calls whose texts are for authors, or no words at all. */
const silent =
  /(^|\.)(meta|refine|superRefine|regex|email|addIssue|matches|closest|querySelector|querySelectorAll|describe)$/;
/** Two words or more, or a sentence's beginning, and nothing of code. */
const sentence =
  /^[^<>{}=#$;/\\|@[\]*]*\p{L}{2,}[,.:;]? (?:[^<>{}=#$;/\\|@[\]*]* )?\(?\p{L}{2,}[^<>{}=#$;/\\|@[\]*]*$/u;

/**
 * Words of the interface that stand in code and not in the catalogue.
 *
 * @param code a module, or an Astro component
 * @returns each with its line: `12: Words`
 */
export function wordsOutside(file: string, code: string): string[] {
  if (!file.endsWith('.astro')) return find(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true), 0);
  const [head = '', front = ''] = /^---\n([\s\S]*?)\n---\n?/.exec(code) ?? [];
  const template = `<>${code.slice(head.length).replace(/<!doctype html>/i, '')}</>`;
  return [
    ...find(ts.createSourceFile(`${file}.ts`, front, ts.ScriptTarget.Latest, true), 1),
    ...find(
      ts.createSourceFile(`${file}.tsx`, template, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX),
      head.split('\n').length - 1,
    ),
  ];
}

function find(source: ts.SourceFile, linesBefore: number): string[] {
  const found: string[] = [];
  const report = (node: ts.Node, text: string) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1 + linesBefore;
    found.push(`${line}: ${text.replace(/\s+/g, ' ').trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) ||
      ts.isTypeNode(node) ||
      ts.isThrowStatement(node) ||
      (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) ||
      (ts.isPropertyAssignment(node) && /^class(Name)?$/.test(node.name.getText()))
    )
      return;
    if (ts.isCallExpression(node) && silent.test(node.expression.getText())) {
      visit(node.expression);
      return;
    }
    if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text)) report(node, node.text);
    if (ts.isJsxAttribute(node)) {
      const { initializer } = node;
      if (initializer && ts.isStringLiteral(initializer)) {
        if (spoken.test(node.name.getText()) && / \p{L}|^\p{Lu}/u.test(initializer.text))
          report(node, initializer.text);
        return;
      }
    }
    if (ts.isStringLiteralLike(node) && sentence.test(node.text)) report(node, node.text);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
      if (sentence.test(parts.join('X'))) report(node, parts.join('…'));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
