import type { LeaverView, RoomSeatView } from '#domain/realtime/meeting-view.ts';

/** What is said beside a seat on the device of its room; why somebody is out is said to nobody there ([SAL-12]). */
export function seatLine({ state, companion }: RoomSeatView): string | null {
	if (state === 'attend') return 'attend qu’on lui ouvre';
	if (state === 'dehors') return 'hors de la salle, pour cette situation';
	return companion ? 'suit aussi sur son appareil' : null;
}

/** What somebody has to do before a situation, for whoever conducts: « Mme X doit quitter la salle de Dr Y ». */
export function leaverLine({ name, kind, beside }: LeaverView): string {
	if (kind === 'telephone')
		return beside === null
			? `${name} doit raccrocher`
			: `${name} doit raccrocher (au téléphone, près du micro de ${beside})`;
	return beside === null
		? `${name} doit quitter la salle`
		: `${name} doit quitter la salle de ${beside}`;
}

/** What is confirmed by the box beside it. */
export const leftWords = ({ name, kind }: LeaverView): string =>
	kind === 'telephone' ? `${name} a raccroché` : `${name} est sorti·e`;
