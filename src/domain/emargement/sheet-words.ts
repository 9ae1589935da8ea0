import { presenceModes, type PresenceMode } from '#domain/intervision/presence-mode.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { parisHour } from '#domain/shared/paris-time.ts';
import { signatureMeans } from '#domain/salle/seat.ts';
import type { SheetLine } from './sheet-content.ts';

const nbsp = '\u00A0';

/** « 13 h 42 » */
export const clockWords = (moment: string): string =>
	parisHour(new Date(moment)).replace(/^0/, '').replace(':', `${nbsp}h${nbsp}`);

/** « 1 h 25 », « 40 min » */
export function durationWords(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	if (hours === 0) return `${minutes}${nbsp}min`;
	return rest === 0
		? `${hours}${nbsp}h`
		: `${hours}${nbsp}h${nbsp}${String(rest).padStart(2, '0')}`;
}

export const modesWords = (modes: readonly PresenceMode[]): string =>
	modes.map((mode) => presenceModes[mode]).join(', ') || 'non renseigné';

/** How a presence was confirmed, and whose word it is when it is another's. */
export function confirmationWords({ confirmation }: Pick<SheetLine, 'confirmation'>): string {
	if (!confirmation) return 'non confirmée';
	const { means, at, by } = confirmation;
	const other = by ? `, par ${by}` : '';
	return `${signatureMeans[means]}, ${clockWords(at)}${other}`;
}

const formats: Readonly<Record<MeetingFacts['format'], string>> = {
	distance: 'À distance',
	hybride: 'Sur place et à distance',
	presentiel: 'Sur place'
};

/** Where it took place, in words. */
export const placeOf = ({
	format,
	site
}: {
	readonly format: MeetingFacts['format'];
	readonly site: string | null;
}): string => (site ? `${formats[format]} : ${site}` : formats[format]);
