import type { Typed } from './form-fields.ts';

/** Reads the form of an answer; the use-case says what it lacks, since it depends on the format. */
export function parseAnswer(typed: Typed) {
	const first = (name: string) => (typed[name]?.[0] ?? '').trim().slice(0, 40);
	return { answer: first('answer'), reason: first('reason'), phone: first('phone') };
}
