import { describe, expect, it } from 'vitest';
import { viewerBy } from '#domain/access/standing.ts';
import { decideRecognition } from '#domain/access/decide-recognition.ts';
import {
	participantOf,
	type MeetingFacts,
	type ParticipantFacts
} from '#domain/intervision/meeting-facts.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { buildFacts } from '#tests/support/live/build-facts.ts';
import { decidePhone, decideSeating, decideSigning, decideUnseating } from './decide-seat.ts';

const at = (holderId: string, kind: 'salle' | 'telephone' = 'salle') => ({
	id: 'place001',
	kind,
	holderId,
	declaredBy: holderId,
	companionSession: null
});

function facts(
	changes: Record<string, Partial<ParticipantFacts>> = {},
	open = false
): MeetingFacts {
	const base = buildFacts();
	return {
		...base,
		participants: base.participants.map((person) => ({ ...person, ...changes[person.personId] })),
		situations: base.situations.map((situation, rank) =>
			rank === 0 && open ? { ...situation, phase: 'ouverte' as const } : situation
		)
	};
}

function viewer(from: MeetingFacts, personId: string) {
	const person = participantOf(from, personId);
	if (!person) throw new Error(`no ${personId}`);
	return viewerBy(person, `s-${personId}`);
}

const devices = new Map<string, PresenceMode>([
	['concerne', 'salle'],
	['animatrice', 'visio'],
	['coordclinique', 'fiche']
]);
const why = (decision: { ok: boolean; why?: string }) => decision.why ?? 'ok';

describe('[SAL-10] a seat is declared', () => {
	it.each<[string, Record<string, Partial<ParticipantFacts>>, string, string, string]>([
		['by whoever holds a room device', {}, 'concerne', 'expert01', 'ok'],
		['not from a device of one person', {}, 'animatrice', 'expert01', 'appareil-pas-salle'],
		['not from outside', { concerne: { lobby: 'attente' } }, 'concerne', 'expert01', 'pas-admis'],
		['not for oneself', {}, 'concerne', 'concerne', 'place-prise'],
		['not for a stranger', {}, 'concerne', 'inconnu1', 'introuvable'],
		[
			'not in two places',
			{ expert01: { seat: at('animatrice') } },
			'concerne',
			'expert01',
			'place-prise'
		],
		[
			'where a former device has gone',
			{ expert01: { seat: at('etranger') } },
			'concerne',
			'expert01',
			'ok'
		],
		[
			'not for whoever was turned away',
			{ expert01: { lobby: 'refuse' } },
			'concerne',
			'expert01',
			'pas-admis'
		],
		[
			'not without the Charte',
			{ expert01: { charteVersion: null } },
			'concerne',
			'expert01',
			'charte-non-acceptee'
		]
	])('%s', (_, changes, holder, personId, expected) => {
		const given = facts(changes);
		const decision = decideSeating(
			given,
			viewer(given, holder),
			{ personId, charte: false },
			devices
		);
		expect(why(decision)).toBe(expected);
	});

	it('with the word that she has accepted the Charte', () => {
		const given = facts({ expert01: { charteVersion: null } });
		const wanted = { personId: 'expert01', charte: true };
		expect(decideSeating(given, viewer(given, 'concerne'), wanted, devices).ok).toBe(true);
	});
});

describe('[SAL-16] somebody on the telephone', () => {
	it.each([
		['by whoever keeps the door', 'coordclinique', 'expert01', 'animatrice', 'ok'],
		['near the microphone of a room', 'coordclinique', 'expert01', 'concerne', 'ok'],
		['not by others', 'concerne', 'expert01', 'animatrice', 'titre-insuffisant'],
		['not near a page without microphone', 'animatrice', 'expert01', 'coordclinique', 'sans-micro'],
		['not near somebody who is not there', 'animatrice', 'expert01', 'etranger', 'sans-micro'],
		[
			'not for whoever is there by a device',
			'coordclinique',
			'animatrice',
			'concerne',
			'place-prise'
		]
	])('%s', (_, keeper, personId, nearId, expected) => {
		const given = facts();
		expect(why(decidePhone(given, viewer(given, keeper), { personId, nearId }, devices))).toBe(
			expected
		);
	});
});

describe('[SAL-13] a seat is taken off', () => {
	it.each([
		['by the holder', 'concerne', 'expert01', false, 'ok'],
		['by the door', 'coordlogistique', 'expert01', false, 'ok'],
		['by nobody else', 'etranger', 'expert01', false, 'titre-insuffisant'],
		['not by the holder while she must leave', 'concerne', 'refusee1', true, 'titre-insuffisant'],
		['nor by the door then', 'coordclinique', 'refusee1', true, 'titre-insuffisant'],
		['by whoever conducts, who says by it that she left', 'animatrice', 'refusee1', true, 'ok']
	])('%s', (_, actor, personId, open, expected) => {
		const given = facts({ [personId]: { seat: at('concerne') } }, open);
		expect(why(decideUnseating(given, viewer(given, actor), personId, new Map()))).toBe(expected);
	});
});

describe('[SAL-15] a presence is signed', () => {
	it.each([
		['on the device of her room', 'concerne', {}, 'ok'],
		['by her own session', 'expert01', {}, 'ok'],
		['not on another device', 'animatrice', {}, 'titre-insuffisant'],
		[
			'not by somebody of whom nobody is sure',
			'expert01',
			{ sessions: [{ id: 's-expert01', strong: false }] },
			'pas-reconnu'
		],
		['not before she is let in', 'concerne', { lobby: 'attente' as const }, 'pas-admis'],
		['not on the telephone', 'concerne', { seat: at('concerne', 'telephone') }, 'introuvable'],
		['not without a seat', 'expert01', { seat: null }, 'introuvable']
	])('%s', (_, actor, changes, expected) => {
		const given = facts({ expert01: { seat: at('concerne'), ...changes } });
		expect(why(decideSigning(given, viewer(given, actor), 'expert01', devices))).toBe(expected);
	});

	it.each(['concerne', 'expert01'])('by nobody once the Intervision is over: %s', (actor) => {
		const open = facts({ expert01: { seat: at('concerne') } });
		const given = { ...open, endedAt: '2026-11-23T14:00:00.000Z' };
		expect(why(decideSigning(given, viewer(given, actor), 'expert01', devices))).toBe(
			'signature-close'
		);
	});
});

describe('[SAL-11] who recognises a seat', () => {
	const weak = { sessions: [{ id: 's-expert01', strong: false }] };
	it.each<[string, string, PresenceMode, Partial<ParticipantFacts>, string]>([
		['the holder of the device', 'concerne', 'salle', {}, 'ok'],
		['whoever keeps the door', 'coordlogistique', 'salle', {}, 'ok'],
		['nobody else', 'etranger', 'salle', {}, 'titre-insuffisant'],
		[
			'[REC-16] not the holder who brought her in',
			'concerne',
			'salle',
			{ broughtInBy: ['concerne'] },
			'reconnaissance-par-soi-seul'
		],
		['not her phone, by the holder alone', 'concerne', 'compagnon', weak, 'titre-insuffisant'],
		['her phone, by the door', 'animatrice', 'compagnon', weak, 'ok'],
		[
			'[REC-8] a phone of somebody who sits nowhere, by nobody',
			'animatrice',
			'compagnon',
			{ seat: null },
			'reconnaissance-sans-image-ni-son'
		],
		[
			'[REC-9] on the telephone, not the one near whom it lies',
			'concerne',
			'telephone',
			{ seat: at('concerne', 'telephone') },
			'titre-insuffisant'
		],
		[
			'[REC-9] on the telephone, whoever leads',
			'animatrice',
			'telephone',
			{ seat: at('concerne', 'telephone') },
			'ok'
		]
	])('%s', (_, keeper, mode, changes, expected) => {
		const given = facts({ expert01: { seat: at('concerne'), ...changes } });
		const decision = decideRecognition(given, viewer(given, keeper), {
			personId: 'expert01',
			mode
		});
		expect(why(decision)).toBe(expected);
	});

	it('[REC-6] not a holder of whom nobody is sure', () => {
		const given = facts({
			expert01: { seat: at('concerne') },
			concerne: { sessions: [{ id: 's-concerne', strong: false }] }
		});
		const target = { personId: 'expert01', mode: 'salle' as const };
		expect(decideRecognition(given, viewer(given, 'concerne'), target).ok).toBe(false);
	});
});
