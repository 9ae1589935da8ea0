import { describe, expect, it } from 'vitest';
import {
	buildFacts,
	buildParticipant as build,
	buildSituation
} from '#tests/support/live/build-facts.ts';
import type { ParticipantFacts } from '#domain/intervision/meeting-facts.ts';
import { authMethods } from './actor.ts';
import { decideRecognition } from './decide-recognition.ts';
import {
	answersForCard,
	answersIn,
	broughtInBy,
	countedMethod,
	recognitionAnswers
} from './introduction.ts';
import { viewerBy } from './standing.ts';

const nobody = { introducedBy: null, vouchedBy: null };
const alone = { introducedBy: 'secretaire', vouchedBy: null };
const confirmed = { introducedBy: 'secretaire', vouchedBy: 'referente' };
const herself = { introducedBy: 'coordination', vouchedBy: 'coordination' };

describe('who brought somebody in', () => {
	it.each([
		['an address that nobody else wrote', nobody, null, []],
		['an address for which nobody answers', alone, null, ['secretaire']],
		['an address for which another answers', confirmed, null, []],
		['an address for which its own writer answers', herself, null, ['coordination']],
		['a link handed over', nobody, 'secretaire', ['secretaire']],
		['both, by two people', alone, 'animatrice', ['secretaire', 'animatrice']]
	] as const)('[REC-16] %s', (_what, introduction, handedBy, expected) => {
		expect(broughtInBy(introduction, handedBy)).toEqual(expected);
	});

	it.each(authMethods)('[REC-18] what « %s » counts for while nobody answers', (method) => {
		const itself = ['pro-sante-connect', 'demonstration', 'lien-nominatif'].includes(method);
		expect(countedMethod(method, alone)).toBe(itself ? method : 'lien-courriel');
		for (const answered of [nobody, confirmed, herself])
			expect(countedMethod(method, answered)).toBe(method);
	});

	it('[REC-18] whose word is enough: whoever reads clinical text there, in every pôle of the card', () => {
		const held = [
			{ poleId: 'per', mandat: 'coordination-clinique' },
			{ poleId: 'ami', mandat: 'coordination-logistique' }
		] as const;
		expect(answersForCard(held, ['per'])).toBe(true);
		expect(answersForCard(held, ['per', 'ami'])).toBe(false);
		expect(answersForCard(held, ['ami'])).toBe(false);
		expect(answersForCard(held, [])).toBe(false);
		expect(answersForCard([{ poleId: '*', mandat: 'coordination-clinique' }], [])).toBe(true);
		expect(answersForCard([{ poleId: '*', mandat: 'coordination-logistique' }], [])).toBe(false);
		expect(answersForCard([{ poleId: '*', mandat: 'direction' }], ['per'])).toBe(true);
	});

	it('[REC-18] in one Intervision: those who conduct it and the clinical coordination, and no other', () => {
		const facts = buildFacts();
		const may = facts.participants
			.map(({ personId }) => personId)
			.filter((personId) => answersIn(facts, { personId, mandats: [] }));
		expect(may).toEqual(['animatrice', 'coanimateur', 'coordclinique']);
		expect(answersIn(facts, { personId: 'ailleurs', mandats: ['referent'] })).toBe(true);
		expect(answersIn(facts, { personId: 'ailleurs', mandats: ['coordination-logistique'] })).toBe(
			false
		);
	});
});

const weak = (personId: string) => [{ id: `s-${personId}`, strong: false }];

/** One meeting of these people; « inventee » comes by a weak session and « logistique » brought her in. */
function meeting(
	changes: Partial<ParticipantFacts> = {},
	{ keepers = ['logistique'], open = false } = {}
) {
	const participants = [
		build('animatrice', { role: 'animateur', lobby: 'attendu', sessions: [] }),
		...keepers.map((id) => build(id, { role: 'coordination' })),
		build('soignante'),
		build('voisin', { sessions: weak('voisin') }),
		build('inventee', {
			sessions: weak('inventee'),
			broughtInBy: ['logistique'],
			...changes
		})
	];
	const situations = [buildSituation('une', { phase: open ? 'ouverte' : 'inscrite' })];
	return buildFacts({ participants, situations });
}

function asks(facts: ReturnType<typeof meeting>, by: string, mode = 'visio' as 'visio' | 'fiche') {
	const me = facts.participants.find(({ personId }) => personId === by);
	if (!me) throw new Error('nobody');
	const decision = decideRecognition(facts, viewerBy(me, `s-${by}`), {
		personId: 'inventee',
		mode
	});
	return decision.ok ? 'oui' : decision.why;
}

describe('recognising takes two', () => {
	it('[REC-16] whoever brought somebody in does not recognise her; another keeper does', () => {
		const facts = meeting({}, { keepers: ['logistique', 'autre'] });
		expect(asks(facts, 'logistique')).toBe('reconnaissance-par-soi-seul');
		expect(asks(facts, 'autre')).toBe('oui');
	});

	it('[REC-17] with no other keeper, someone already known there does, in the welcome room', () => {
		expect(asks(meeting(), 'soignante')).toBe('oui');
		expect(asks(meeting({}, { open: true }), 'soignante')).toBe('titre-insuffisant');
	});

	it('[REC-17] nobody of whom nobody is sure, nor when a keeper could', () => {
		expect(asks(meeting(), 'voisin')).toBe('titre-insuffisant');
		expect(asks(meeting({}, { keepers: ['logistique', 'autre'] }), 'soignante')).toBe(
			'titre-insuffisant'
		);
		expect(asks(meeting({ broughtInBy: [] }), 'soignante')).toBe('titre-insuffisant');
		expect(asks(meeting({}, { keepers: [] }), 'soignante')).toBe('titre-insuffisant');
		expect(asks(meeting({ broughtInBy: ['logistique', 'soignante'] }), 'soignante')).toBe(
			'reconnaissance-par-soi-seul'
		);
	});

	it('[REC-8] [REC-17] nor without face or voice', () => {
		expect(asks(meeting(), 'soignante', 'fiche')).toBe('reconnaissance-sans-image-ni-son');
	});
});

describe('a recognition that answers for the address', () => {
	const facts = meeting({ broughtInBy: ['secretaire'] });
	const keeper = { personId: 'logistique', mandats: [] };
	const target = (changes: Partial<ParticipantFacts>) => build('inventee', changes);

	it.each([
		['a nominative link sent by mail', { sessions: weak('inventee') }, true],
		['a nominative link handed over', { sessions: weak('inventee'), linkHanded: true }, false],
		[
			'an e-mail link, whatever was handed over',
			{ sessions: [{ id: 's-inventee', strong: false, byOwnAddress: true }], linkHanded: true },
			true
		],
		['no session, on the telephone', { sessions: [] }, false]
	])('[REC-19] %s', (_what, changes, expected) => {
		expect(recognitionAnswers(facts, keeper, target(changes), 's-inventee')).toBe(expected);
	});

	it('[REC-19] only of whoever keeps the door', () => {
		const peer = { personId: 'soignante', mandats: [] };
		expect(recognitionAnswers(facts, peer, target({}), 's-inventee')).toBe(false);
	});
});
