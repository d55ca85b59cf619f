/** Of a sentence that ends with words of somebody else: no point after their own mark. */
export const oneMark = (text: string): string => text.replace(/(?<=[.?!…])\.$/, '');
