import { spanOf } from './spans.ts';
import type { Stay } from './stay.ts';

/** Why the sheet was corrected: a closed list, so that nothing about anybody is written there. */
export const correctionReasons = {
	'sortie-oubliee': 'Page restée ouverte après le départ',
	panne: 'Panne de liaison ou d’appareil',
	telephone: 'A suivi par téléphone',
	'autre-appareil': 'A suivi sur l’appareil d’une autre personne',
	'erreur-de-personne': 'Ce n’était pas cette personne',
	saisie: 'Erreur de saisie',
	'feuille-papier': 'A signé la feuille papier'
} as const;
export type CorrectionReason = keyof typeof correctionReasons;
export const correctionReasonCodes = Object.keys(correctionReasons) as readonly CorrectionReason[];

export const correctionKinds = {
	ajout: 'Présence ajoutée',
	horaires: 'Heures corrigées',
	retrait: 'Présence retirée'
} as const;
export type CorrectionKind = keyof typeof correctionKinds;
export const correctionKindCodes = Object.keys(correctionKinds) as readonly CorrectionKind[];

/** One correction of the sheet, kept with what stood there before. Moments are ISO UTC. */
export interface Correction {
	readonly id: string;
	readonly personId: string;
	readonly kind: CorrectionKind;
	/** The presence that stood there; null for an addition. */
	readonly before: { readonly from: string; readonly to: string } | null;
	/** What replaces it; null for a removal, without an end for somebody who was still there. */
	readonly after: { readonly from: string; readonly to: string | null } | null;
	readonly reason: CorrectionReason | null;
	readonly by: string;
	readonly at: string;
	readonly undone: { readonly by: string; readonly at: string } | null;
}

/**
 * [EMA-8] The stays as corrected: within the time that stood there, what was corrected holds, whatever a source says
 * of it, then or later. Additions are stays of their own already. What is undone counts no more.
 */
export function applyCorrections(
	stays: readonly Stay[],
	corrections: readonly Correction[]
): readonly Stay[] {
	return corrections
		.filter(({ kind, undone }) => kind !== 'ajout' && undone === null)
		.toSorted((one, other) => one.at.localeCompare(other.at))
		.reduce(correct, stays);
}

function correct(stays: readonly Stay[], { personId, before, after }: Correction): readonly Stay[] {
	if (!before) return stays;
	const [from, to] = [Date.parse(before.from), Date.parse(before.to)];
	const within = after && { from: Date.parse(after.from), to: Date.parse(after.to ?? before.to) };
	const concerned = stays.filter((stay) => stay.personId === personId && overlaps(stay, from, to));
	const kept = concerned.flatMap((stay) => {
		const { from: start, to: end } = spanOf(stay);
		return [
			part(stay, start, Math.min(end, from)),
			part(stay, Math.max(start, to), end),
			within && part(stay, Math.max(start, from, within.from), Math.min(end, to, within.to))
		].flatMap((piece) => piece ?? []);
	});
	const others = stays.filter((stay) => !concerned.includes(stay));
	const mode = concerned.find((stay) => stay.mode !== null)?.mode ?? null;
	return [...others, ...kept, ...(within ? [corrected(personId, mode, within)] : [])];
}

function overlaps(stay: Stay, from: number, to: number): boolean {
	const span = spanOf(stay);
	return span.from <= to && span.to >= from;
}

/** What is left of a stay between two moments; null when nothing is. */
function part(stay: Stay, from: number, to: number): Stay | null {
	if (to <= from) return null;
	const whole = spanOf(stay);
	if (from === whole.from && to === whole.to) return stay;
	const [enteredAt, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
	// Whoever is still there stays so: only what is past was corrected.
	const leftAt = stay.leftAt === null && to === whole.to ? null : end;
	return { ...stay, enteredAt, leftAt, seenAt: end };
}

function corrected(
	personId: string,
	mode: Stay['mode'],
	{ from, to }: { readonly from: number; readonly to: number }
): Stay {
	const [enteredAt, leftAt] = [new Date(from).toISOString(), new Date(to).toISOString()];
	return { personId, situationId: null, mode, enteredAt, leftAt, seenAt: leftAt, source: 'saisie' };
}
