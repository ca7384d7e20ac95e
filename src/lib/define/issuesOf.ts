import type { z } from 'astro/zod';

/** One thing that a schema finds wrong: the field, `value.number`, and what is the matter. */
export interface FieldIssue {
  /** “(all)” for the whole record. */
  readonly field: string;
  readonly message: string;
}

/**
 * What a schema finds wrong with a record, in words. Of the forms that a field may have, the one that the record comes
 * nearest to speaks.
 */
export function issuesOf(issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[] = []): FieldIssue[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    const [nearest] = issue.code === 'invalid_union' ? [...issue.errors].sort(byDistance) : [];
    if (nearest?.length) return issuesOf(nearest, path);
    return [{ field: path.map(String).join('.') || '(all)', message: issue.message }];
  });
}

/** A form whose fields are there, but wrong, is nearer than one whose fields are missing. */
function byDistance(one: readonly z.core.$ZodIssue[], other: readonly z.core.$ZodIssue[]): number {
  const distance = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce(
      (sum, issue) =>
        sum +
        (issue.code === 'unrecognized_keys' || (issue.code === 'invalid_type' && issue.input === undefined)
          ? 2
          : 1),
      0,
    );
  return distance(one) - distance(other);
}
