import { accord } from './accord.ts';
import { aipd } from './aipd.ts';
import { charte } from './charte.ts';
import { conventions } from './convention.ts';
import { depliantPatient } from './depliant-patient.ts';
import type { DocumentKind } from './document-kind.ts';
import { donneesPatients } from './donnees-patients.ts';
import { donneesProfessionnels } from './donnees-professionnels.ts';
import { feuilleIndemnisation } from './feuille-indemnisation.ts';
import { feuillePresence } from './feuille-presence.ts';
import { ficheVierge } from './fiche-vierge.ts';
import { invitations } from './invitations.ts';
import { registre } from './registre.ts';
import { reperes } from './reperes.ts';

/** [DOC-10] Every document that an Intervision needs on paper, in the order in which one needs them. */
export const catalogue: readonly DocumentKind[] = [
	accord,
	depliantPatient,
	charte,
	...invitations,
	reperes,
	ficheVierge,
	feuillePresence,
	feuilleIndemnisation,
	...conventions,
	donneesPatients,
	donneesProfessionnels,
	aipd,
	registre
];

/** Finds a kind by its code; null for any other word. */
export function documentKind(code: string): DocumentKind | null {
	return catalogue.find((kind) => kind.code === code) ?? null;
}
