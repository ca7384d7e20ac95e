/** How a paragraph is written, as a Table Schema pattern (the whole value has to match): “2.1-3”. */
export const paragraphPattern = '\\d+(\\.\\d+)?-[1-9]\\d*';
