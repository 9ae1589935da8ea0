import { foldWord } from '../fold-text.ts';

/** The words of a passage as they are compared: without case, accents or odd spaces. */
export function foldPassage(passage: string): string {
	return foldWord(passage).replace(/\s+/gu, ' ').trim();
}
