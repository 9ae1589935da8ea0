import { kindOfName } from '#domain/annuaire/import/read-words.ts';
import { organiserKinds, type OrganiserKind } from '#domain/pole/organiser.ts';
import { foldName } from '#domain/professionnel/fold-name.ts';
import type { PlannedMeeting, Ref } from './plan.ts';
import { readDay } from './read-value.ts';
import type { BenchRow, MeetingPlace, Workbench } from './workbench.ts';

/** How lines find the Intervision that they speak of; a text says why there is none. */
export interface MeetingFinder {
	find(row: BenchRow): MeetingPlace | string;
}

/** Before these days there was no such meeting: a date beyond is a slip of the pen. */
const firstDay = '1995-01-01';

/** [IMP-7] Plans the Intervisions: one for each pôle and day, however many rows say so. */
export function planMeetings(bench: Workbench): MeetingFinder {
	const poles = createPoles(bench);
	const byKey = new Map<string, MeetingPlace>();
	const byPlace = new Map<string, { place: MeetingPlace; number: number | null }>();
	const byRow = new Map<number, MeetingPlace>();
	for (const { id, poleId, day, native } of bench.existing.meetings) {
		const pole = bench.existing.poles.find((one) => one.id === poleId);
		const place = { ref: id, poleRef: poleId, poleName: pole?.name ?? '', day, native };
		if (!byPlace.has(`${poleId} ${day}`)) byPlace.set(`${poleId} ${day}`, { place, number: null });
	}

	for (const row of bench.rowsOf('intervisions')) {
		const day = readDay(row.cell('date'), bench.mapping.dates);
		const wrong = dayProblem(row, day, bench.existing.today);
		if (day === null || wrong !== null) {
			bench.say('intervision', row, { outcome: 'refusee', why: wrong ?? '' });
			continue;
		}
		const pole = poles.find(row);
		if (typeof pole === 'string') {
			bench.say('intervision', row, { outcome: 'refusee', why: pole, day });
			continue;
		}
		const key = `${pole.ref} ${day}`;
		const known = byPlace.get(key);
		const place = known?.place ?? {
			...{ ref: bench.fresh('itv'), poleRef: pole.ref, poleName: pole.name, day, native: false }
		};
		if (!known) {
			byPlace.set(key, { place, number: row.row.number });
			bench.writes.meetings.push(meetingOf(row, place));
			bench.say('intervision', row, { outcome: 'creee', why: '', day, pole: pole.name });
		} else if (known.number === null || row.text('cle') !== '') {
			const why =
				known.number === null
					? 'Cette Intervision est déjà dans Intervisio.'
					: `Même pôle et même jour que la ligne ${known.number}.`;
			bench.say('intervision', row, { outcome: 'rattachee', why, day, pole: pole.name });
			// Said once, whatever the number of rows that repeat it.
			if (known.number === null) byPlace.set(key, { place, number: row.row.number });
		}
		if (row.text('cle') !== '') byKey.set(row.text('cle'), place);
		byRow.set(row.row.number, place);
	}

	return {
		find(row) {
			const key = row.text('intervision');
			if (key !== '')
				return byKey.get(key) ?? 'L’Intervision de cette ligne n’est pas reprise, ou n’existe pas.';
			if (row.has('date')) {
				const day = readDay(row.cell('date'), bench.mapping.dates);
				if (day === null) return dayProblem(row, day, bench.existing.today) ?? '';
				const pole = poles.find(row);
				if (typeof pole === 'string') return pole;
				const found = byPlace.get(`${pole.ref} ${day}`)?.place;
				return found ?? 'Aucune Intervision de ce pôle à cette date n’est reprise.';
			}
			const own =
				row.table === bench.mapping.intervisions?.table ? byRow.get(row.row.number) : null;
			return own ?? 'L’Intervision de cette ligne n’est pas reprise.';
		}
	};
}

function dayProblem(row: BenchRow, day: string | null, today: string): string | null {
	const column = `colonne «\u00A0${row.columnOf('date')}\u00A0»`;
	if (row.text('date') === '') return `La date manque (${column}).`;
	if (day === null) return `La date n’est pas lisible (${column}).`;
	if (day > today) return `La date est à venir (${column}).`;
	return day < firstDay ? `La date est trop ancienne (${column}).` : null;
}

function meetingOf(row: BenchRow, place: MeetingPlace): PlannedMeeting {
	const { ref, poleRef, day } = place;
	const [format] = row.codes('format').codes;
	return {
		...{ ref, poleRef, day, ...organiserOf(row) },
		format: format === 'presentiel' || format === 'distance' || format === 'hybride' ? format : null
	};
}

function organiserOf(row: BenchRow): { organiser: string; organiserKind: OrganiserKind } {
	const organiser = row.text('organisateur').slice(0, 120);
	const [said] = row.codes('organisateur-type').codes;
	const guessed = kindOfName(organiser);
	const kind = said ?? (guessed === 'hopital' || guessed === 'addictologie-ch' ? 'ch' : guessed);
	const organiserKind =
		kind !== undefined && kind !== null && kind in organiserKinds
			? (kind as OrganiserKind)
			: 'autre';
	return { organiser, organiserKind };
}

/** The pôles of the file: those that exist, by name or code, and those that the import makes. */
function createPoles(bench: Workbench) {
	const known = new Map<string, { ref: Ref; name: string }>();
	for (const { id, name, code } of bench.existing.poles) {
		known.set(foldPole(name), { ref: id, name });
		known.set(foldName(code), { ref: id, name });
	}
	return {
		/** The pôle of a row, made when it may be; a text says why there is none. */
		find(row: BenchRow): { ref: Ref; name: string } | string {
			const name = row.text('pole').slice(0, 80);
			if (name === '') return `Le pôle manque (colonne «\u00A0${row.columnOf('pole')}\u00A0»).`;
			const found = known.get(foldPole(name)) ?? known.get(foldName(name));
			if (found) return found;
			if (!bench.existing.mayCreatePoles)
				return 'Ce pôle n’existe pas\u00A0: la direction peut le créer, ou faire cet import.';
			if (bench.existing.unsafe.has(name))
				return `Le nom du pôle est à revoir (colonne «\u00A0${row.columnOf('pole')}\u00A0»).`;
			const pole = { ref: bench.fresh('pole'), name };
			known.set(foldPole(name), pole);
			bench.writes.poles.push({
				...{ ...pole, bassin: row.text('bassin').slice(0, 80), ...organiserOf(row) }
			});
			return pole;
		}
	};
}

/** « Pôle de Péronne » is « Péronne ». */
export const foldPole = (name: string): string =>
	foldName(name).replace(/^pole (?:de |d |du )?/, '');
