import type {
	IntervisionFact,
	InvitationFact,
	ParticipationFact,
	SituationFact,
	YearFacts
} from '#domain/evaluation/facts/facts.ts';

/** A year written by hand: one says what matters, the rest is the plainest. */
export function smallYear(facts: Partial<YearFacts> = {}): YearFacts {
	return {
		year: 2031,
		poles: [],
		intervisions: [],
		situations: [],
		actions: [],
		conventions: [],
		questionnaires: [],
		counters: {},
		...facts
	};
}

export const smallPole = (id: string, pole: Partial<YearFacts['poles'][number]> = {}) => ({
	id,
	name: `Pôle ${id}`,
	bassin: 'Littoral',
	firstHeldOn: '2020-01-01',
	lastHeldBefore: '2030-11-01',
	...pole
});

export const attendee = (
	personId: string,
	who: Partial<ParticipationFact> = {}
): ParticipationFact => ({
	personId,
	categorie: 'infirmiers',
	liberal: false,
	profession: 'infirmier',
	coordination: null,
	remote: false,
	firstEver: false,
	indemnified: false,
	...who
});

export const meeting = (id: string, at: Partial<IntervisionFact> = {}): IntervisionFact => ({
	id,
	poleId: 'P',
	day: '2031-03-01',
	organiserKind: 'csapa',
	participations: [],
	...at
});

export const invited = (
	personId: string,
	invitation: Partial<InvitationFact> = {}
): InvitationFact => ({
	personId,
	categorie: 'infirmiers',
	medecinTraitant: false,
	pharmacienAttitre: false,
	present: false,
	...invitation
});

export const ficheOf = (
	id: string,
	answers: SituationFact['answers'] = {},
	fiche: Partial<SituationFact> = {}
): SituationFact => ({
	id,
	intervisionId: 'i',
	poleId: 'P',
	day: '2031-03-01',
	dossierId: `dossier-${id}`,
	answers,
	incomplete: false,
	invitations: [],
	restituteur: null,
	restitution: { outcome: null, doneOn: null },
	suivi: null,
	themes: [],
	...fiche
});
