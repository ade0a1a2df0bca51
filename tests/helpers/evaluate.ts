/**
 * What a formula of «Slik regnet vi» gives, by the rules of arithmetic a reader uses: English notation,
 * ×, /, ^, ln and brackets.
 */
export function evaluate(formula: string): number {
  const script = formula
    .replaceAll('\u00A0', '')
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('^', '**')
    .replaceAll('ln', 'Math.log')
  // The text comes from our own code under test and holds nothing but numbers and signs.
  try {
    return Number(new Function(`return ${script}`)())
  } catch (error) {
    throw new Error(`not a formula: ${formula}`, { cause: error })
  }
}
