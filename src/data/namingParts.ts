/**
 * The part of a paragraph that names a firm, where the restatement has the paragraph in parts and it is not the first: for
 * all firms that the paragraph names, or for one, whose id follows.
 */
export const namingParts: Readonly<Record<string, number>> = {
  '2.2-2': 2,
  '2.3-2': 2,
  '3.2-2': 2,
  '3.3-2': 2,
  '3.3-2 seres': 3,
  '4.3-1': 3,
  '4.4-1': 2,
  '5.1-1 sne-research': 2,
  '5.1-1 huawei': 2,
  '5.2-1': 4,
};
