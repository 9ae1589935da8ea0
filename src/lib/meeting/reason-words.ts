import type { Refusal } from '#domain/shared/refusal.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';

const waits: Partial<Record<Refusal, string>> = {
	'participant-refuse': 'le patient ne souhaite pas sa présence',
	'non-concerne': 'n’est pas concerné·e par cette situation',
	'pas-reconnu': 'n’est pas encore reconnu·e',
	'pas-admis': 'n’est pas encore dans la salle',
	'salle-a-vider': 'sa salle attend que quelqu’un en soit sorti',
	'charte-non-acceptee': 'n’a pas accepté la Charte',
	'titre-insuffisant': 'son rôle ne donne pas accès à cette situation'
};

/** Why someone waits, in the few words of a list; for those who conduct only (decisions.md §1). */
export function describeWait(why: Refusal): string {
	return waits[why] ?? refusalText[why];
}
