import type { SituationRecord } from '#domain/intervision/meeting-facts.ts';
import { ficheShape } from './fiche-shape.ts';
import { optionKey } from './entry-key.ts';
import type { FicheDefinition } from './field.ts';
import type { FicheValues } from './fiche-values.ts';

/** Prefills a draft from the demande: the server writes it once, before anyone joins ([FIC-8], collaboration.md §2.4). */
export function initialValues(
	definition: FicheDefinition,
	demande: Pick<SituationRecord, 'problem' | 'demandeurs' | 'motifs' | 'problematiques'>
): FicheValues {
	const shape = ficheShape(definition);
	const ticked = [
		...demande.demandeurs.map((code) => optionKey('demandeurs', code)),
		...demande.motifs.map((code) => optionKey('motifs', code)),
		...demande.problematiques.map((code) => optionKey('problematiques', code))
	].filter((key) => shape.entries.has(key));
	// A form posts its lines with \r\n; the shared texts know \n only.
	const problem = demande.problem.replaceAll('\r\n', '\n').trim();
	return {
		entries: Object.fromEntries(ticked.map((key) => [key, true as const])),
		texts: problem ? { contexte: problem } : {}
	};
}
