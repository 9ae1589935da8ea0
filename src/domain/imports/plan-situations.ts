import { likenessOf } from '#domain/dossier/likeness.ts';
import { restituteurGroups, type RestituteurGroup } from '#domain/fiche/restituteur-group.ts';
import { followUpDay } from '#domain/planning/follow-up.ts';
import type { DoubtCode } from './doubt.ts';
import { isFresh, type PlannedSituation, type Ref } from './plan.ts';
import { foldPole, type MeetingFinder } from './plan-meetings.ts';
import { readAnswers, type ReadAnswers } from './read-answers.ts';
import { readDay } from './read-value.ts';
import { readPatient } from './read-patient.ts';
import type { BenchRow, MeetingPlace, Workbench } from './workbench.ts';

/** Where invitations find the situation that they speak of. */
export interface SituationFinder {
	find(row: BenchRow): { readonly ref: Ref; readonly place: MeetingPlace } | null;
}

/** [IMP-7] Plans the situations, each with its patient's dossier and what its fiche says. */
export function planSituations(bench: Workbench, meetings: MeetingFinder): SituationFinder {
	const dossiers = createDossiers(bench);
	const byKey = new Map<string, { ref: Ref; place: MeetingPlace }>();
	const byRow = new Map<number, { ref: Ref; place: MeetingPlace }>();
	const seen = new Map<string, number>();

	for (const row of bench.rowsOf('situations')) {
		const place = meetings.find(row);
		if (typeof place === 'string') {
			bench.say('situation', row, { outcome: 'refusee', why: place });
			continue;
		}
		const where = { day: place.day, pole: place.poleName };
		// [IMP-8] By the pôle's name, which is the same before and after an import made this pôle.
		const pole = foldPole(place.poleName);
		const patient = readPatient(row, bench.mapping.patients, pole, bench.mark);
		if (!patient.ok) {
			const why = patientProblem(row, patient);
			bench.say('situation', row, { outcome: 'refusee', why, ...where });
			continue;
		}
		if (bench.isErased(patient.mark)) {
			bench.say('situation', row, { outcome: 'refusee', why: erased, ...where });
			continue;
		}
		const dossier = dossiers.find(place.poleRef, patient);
		const key = `${place.ref} ${dossier.ref}`;
		const twin = seen.get(key);
		if (twin !== undefined) {
			const why = `Même patient et même Intervision que la ligne ${twin}.`;
			bench.say('situation', row, { outcome: 'refusee', why, ...where });
			continue;
		}
		seen.set(key, row.row.number);
		if (bench.existing.situations.has(key)) {
			const why = 'Cette situation est déjà dans Intervisio.';
			bench.say('situation', row, { outcome: 'rattachee', why, ...where });
			continue;
		}
		const read = readAnswers(row);
		const doubts = [...doubtsOf(place, dossier, read), ...restitutionDoubt(bench, row, place)];
		// Of several doubts the one that still keeps it aside is said.
		const open = doubts.find(({ doubt }) => !bench.accepts(doubt));
		const told = open ?? doubts[0] ?? { doubt: null, why: '' };
		const outcome = told.doubt === null ? 'creee' : 'douteuse';
		bench.say('situation', row, { outcome, ...told, ...where });
		if (open) continue;
		const ref = bench.fresh('sit');
		dossiers.take(dossier, place.poleRef, patient.mark);
		bench.writes.situations.push(situationOf(bench, row, { ref, place, dossier, read }));
		const found = { ref, place };
		if (row.text('cle') !== '') byKey.set(row.text('cle'), found);
		byRow.set(row.row.number, found);
	}

	return {
		find(row) {
			if (row.has('situation')) return byKey.get(row.text('situation')) ?? null;
			const own = row.table === bench.mapping.situations?.table;
			return own ? (byRow.get(row.row.number) ?? null) : null;
		}
	};
}

/** [IMP-15] Which of the two is not told: whoever imports has no need to know what a patient asked. */
const erased =
	'Effacé à la demande du patient, ou au terme de la conservation\u00A0: n’est pas repris.';

/** [IMP-5] Where a name stands, never the name. */
function patientProblem(
	row: BenchRow,
	{ why, field }: { readonly why: 'absent' | 'nom-complet'; readonly field: string }
): string {
	const column = `colonne «\u00A0${row.columnOf(field)}\u00A0»`;
	return why === 'absent'
		? `Rien ne dit de quel patient il s’agit (${column}).`
		: `La désignation du patient n’est ni «\u00A0Prénom I.\u00A0» ni un code\u00A0: un nom est peut-être écrit (${column}).`;
}

const reasons = {
	'intervision-native': 'Cette Intervision a été tenue dans Intervisio, avec ses propres fiches.',
	'dossier-semblable':
		'Le pôle a déjà un dossier de même désignation\u00A0: est-ce le même patient\u00A0?',
	'dossier-different':
		'Le dossier connu sous cet identifiant porte une autre désignation\u00A0: est-ce le même patient\u00A0?'
} as const;

/** All that makes a fiche doubtful. */
function doubtsOf(
	place: MeetingPlace,
	{ alike, differs }: PatientDossier,
	{ unknownColumn }: ReadAnswers
): readonly { readonly doubt: DoubtCode; readonly why: string }[] {
	const found: { doubt: DoubtCode; why: string }[] = [];
	if (place.native) found.push({ doubt: 'intervision-native', why: reasons['intervision-native'] });
	if (alike) found.push({ doubt: 'dossier-semblable', why: reasons['dossier-semblable'] });
	if (differs) found.push({ doubt: 'dossier-different', why: reasons['dossier-different'] });
	if (unknownColumn !== null) {
		const why = `Une réponse n’est pas reconnue (colonne «\u00A0${unknownColumn}\u00A0»).`;
		found.push({ doubt: 'valeur-inconnue', why });
	}
	return found;
}

const restitutionDay = (bench: Workbench, row: BenchRow) =>
	readDay(row.cell('restitution-date'), bench.mapping.dates);

/** A restitution follows its Intervision, and was made. */
const isPossible = (doneOn: string, { day }: MeetingPlace, { existing }: Workbench): boolean =>
	doneOn >= day && doneOn <= existing.today;

function restitutionDoubt(
	bench: Workbench,
	row: BenchRow,
	place: MeetingPlace
): readonly { readonly doubt: DoubtCode; readonly why: string }[] {
	const doneOn = restitutionDay(bench, row);
	if (doneOn === null || isPossible(doneOn, place, bench)) return [];
	const what = doneOn < place.day ? 'datée d’avant l’Intervision' : 'datée d’un jour à venir';
	const why = `La restitution est ${what} (colonne «\u00A0${row.columnOf('restitution-date')}\u00A0»).`;
	return [{ doubt: 'restitution-mal-datee', why }];
}

function situationOf(
	bench: Workbench,
	row: BenchRow,
	made: {
		readonly ref: Ref;
		readonly place: MeetingPlace;
		readonly dossier: PatientDossier;
		readonly read: ReadAnswers;
	}
): PlannedSituation {
	const { ref, place, dossier, read } = made;
	const code = (field: string) => row.codes(field).codes[0] ?? '';
	const accord = code('accord');
	const yesNo = (field: string) =>
		code(field) === 'oui' ? 'oui' : code(field) === 'non' ? 'non' : '';
	const next = read.answers['autre-intervision']?.value === 'oui';
	const delay = read.answers['delai']?.value;
	const within = typeof delay === 'string' ? delay : null;
	const dated = restitutionDay(bench, row);
	const doneOn = dated !== null && isPossible(dated, place, bench) ? dated : null;
	const group = code('restituteur');
	return {
		...{ ref, meetingRef: place.ref, dossierRef: dossier.ref, designation: dossier.designation },
		...{ answers: read.answers, nonRepris: read.nonRepris },
		accord: accord === 'oui' || accord === 'non' ? accord : 'NSP',
		medecinTraitantInvite: yesNo('medecin-traitant-invite'),
		pharmacienInvite: yesNo('pharmacien-invite'),
		restituteur: group in restituteurGroups ? (group as RestituteurGroup) : null,
		restitution: dated !== null || row.yes('restitution-faite') === true ? { doneOn } : null,
		reprogrammation: next
			? { delay: within, dueOn: within === null ? null : followUpDay(place.day, within) }
			: null
	};
}

interface PatientDossier {
	readonly ref: Ref;
	readonly designation: string;
	/** The pôle has another dossier that is called alike, and nothing says whether it is the same patient. */
	readonly alike: boolean;
	/** The dossier that is known by the same key is called otherwise. */
	readonly differs: boolean;
}

/** The dossiers of the file's patients: known by their mark, or made; one for each patient of a pôle. */
function createDossiers(bench: Workbench) {
	const known = new Map<string, PatientDossier>();
	const written = new Set<Ref>();
	return {
		find(poleRef: Ref, patient: { designation: string; mark: string }): PatientDossier {
			const { designation, mark } = patient;
			const found = known.get(mark);
			if (found) return found;
			const before = bench.existing.marks.get(mark);
			const likeness = likenessOf(designation);
			const alike =
				before === undefined &&
				likeness !== '' &&
				bench.existing.dossiers.some((one) => one.poleId === poleRef && one.likeness === likeness);
			const named = bench.existing.dossiers.find(({ id }) => id === before)?.likeness ?? '';
			const differs = likeness !== '' && named !== '' && named !== likeness;
			const dossier = { ref: before ?? bench.fresh('dos'), designation, alike, differs };
			known.set(mark, dossier);
			return dossier;
		},
		/** A dossier is made with its first situation. */
		take({ ref, designation }: PatientDossier, poleRef: Ref, mark: string): void {
			if (!isFresh(ref) || written.has(ref)) return;
			written.add(ref);
			bench.writes.dossiers.push({ ref, poleRef, designation, mark });
		}
	};
}
