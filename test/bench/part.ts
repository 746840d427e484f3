/** One thing that is measured: it says what is worth reading, and gives back what is kept. */
export type Part = (say: (text: string) => void, wanted: readonly string[]) => Promise<object>;
