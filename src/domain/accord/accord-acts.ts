import type { Refusal } from '#domain/shared/refusal.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Accord, AccordState } from './accord.ts';

/** Everything that depends on the patient's accord. */
export const accordActs = [
	'inscrire',
	'maintenir',
	'inviter',
	'ouvrir',
	'poursuivre',
	'ecrire',
	'finaliser',
	'signer',
	'lire',
	'archiver',
	'modifier',
	'retirer',
	'valider-exception',
	'regulariser',
	'nouvelle-intervision'
] as const;
export type AccordAct = (typeof accordActs)[number];

/** Where an accord stands: its state, and whether an exception is validated. */
export type AccordStanding =
	Exclude<AccordState, 'exception-rupture-de-soins'> | 'exception-a-valider' | 'exception-validee';

type Row = Readonly<Record<AccordAct, Refusal | null>>;

const nothingRefused: Row = {
	inscrire: null,
	maintenir: null,
	inviter: null,
	ouvrir: null,
	poursuivre: null,
	ecrire: null,
	finaliser: null,
	signer: null,
	lire: null,
	archiver: null,
	modifier: null,
	retirer: null,
	'valider-exception': 'exception-sans-objet',
	regulariser: 'exception-sans-objet',
	'nouvelle-intervision': null
};

/** While the situation is being studied: it asks for an accord that holds. */
const whileStudied = (why: Refusal) =>
	({ ouvrir: why, poursuivre: why, ecrire: why, finaliser: why }) as const;

/** The patient says no: nothing goes on, nobody reads on (decisions.md §3); what is filed stays filed. */
const closedBy = (why: Refusal): Row => ({
	...nothingRefused,
	...whileStudied(why),
	inscrire: why,
	maintenir: why,
	inviter: why,
	signer: why,
	lire: why,
	'nouvelle-intervision': why
});

/**
 * State × action: null is yes. [ACO-10] An agenda and its invitations may be prepared before the patient was asked; nothing
 * opens before. What was finalised under an accord stays readable while the next answer is awaited.
 */
const table: Readonly<Record<AccordStanding, Row>> = {
	inconnu: { ...nothingRefused, ...whileStudied('accord-manquant') },
	oral: nothingRefused,
	ecrit: nothingRefused,
	'partiel-oral': nothingRefused,
	'partiel-ecrit': nothingRefused,
	refuse: { ...closedBy('accord-refuse'), retirer: 'accord-refuse' },
	retire: { ...closedBy('accord-retire'), retirer: 'accord-retire' },
	'exception-a-valider': {
		...nothingRefused,
		...whileStudied('exception-non-validee'),
		'valider-exception': null,
		regulariser: null
	},
	// [ACO-11] an exception serves once: the next Intervision asks the patient, or justifies another one
	'exception-validee': {
		...nothingRefused,
		regulariser: null,
		'nouvelle-intervision': 'exception-a-regulariser'
	}
};

/** Says where an accord stands. */
export function accordStanding({
	state,
	exceptionValidatedBy
}: Pick<Accord, 'state' | 'exceptionValidatedBy'>): AccordStanding {
	if (state !== 'exception-rupture-de-soins') return state;
	return exceptionValidatedBy === null ? 'exception-a-valider' : 'exception-validee';
}

/** Says whether the accord allows an act; who may do it is another question (decide-situation.ts). */
export function decideAccordAct(
	accord: Pick<Accord, 'state' | 'exceptionValidatedBy'>,
	act: AccordAct
): Decision {
	const why = table[accordStanding(accord)][act];
	return why === null ? granted : refused(why);
}
