import { foldWord } from '#domain/guard/fold-text.ts';
import type { DemandeForm } from './demande.ts';

/** Days during which the same demande sent again is the same one. */
export const duplicateDays = 7;

/**
 * [DEM-6] The same person sending the same demande again writes this same text: blanks, case and accents aside.
 * Null when it says too little to be recognised.
 */
export function duplicateText(form: DemandeForm, poleId: string | null): string | null {
	if (form.problem.length < 20) return null;
	const told = [form.name, form.phone, form.email ?? '', form.designation, form.problem];
	return [poleId ?? '', ...told.map(fold)].join('\n');
}

const fold = (text: string): string => foldWord(text).replace(/\s+/g, ' ').trim();
