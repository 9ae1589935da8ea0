import { describe, expect, it } from 'vitest';
import {
	buildFacts,
	buildInvite,
	buildParticipant,
	buildSituation
} from '#tests/support/live/build-facts.ts';
import { situationPhaseCodes } from '#domain/situation/phase.ts';
import { hasRoom, neighbourOf } from './agenda-order.ts';
import { charteSeconds, charteShown } from './charte-recall.ts';
import { guidePhaseCodes, phaseBeside } from './guide-phase.ts';
import { warnBeforeOpening } from './opening-warnings.ts';
import { agendaProgress, lengthWords, remainsOf } from './progress.ts';
import { secondsLeft, timeMark, timeWords } from './situation-time.ts';
import { floorIn, handsIn } from './turns.ts';

const opened = '2026-11-23T12:00:00.000Z';
const after = (minutes: number) => Date.parse(opened) + minutes * 60_000;

describe('turns', () => {
	const hand = (rank: number, situationId: string | null = null) => ({ rank, situationId });
	const facts = {
		participants: [
			buildParticipant('deuxieme', { hand: hand(7) }),
			buildParticipant('ailleurs', { hand: hand(1, 'situation1') }),
			buildParticipant('premiere', { hand: hand(3) }),
			buildParticipant('baissee1', {
				floor: { since: opened, situationId: 'situation1' }
			})
		]
	};

	it('[TOUR-1] queues the hands of one place in the order of the server', () => {
		const ids = (place: string | null) => handsIn(facts, place).map(({ personId }) => personId);
		expect(ids(null)).toEqual(['premiere', 'deuxieme']);
		expect(ids('situation1')).toEqual(['ailleurs']);
	});

	it('[TOUR-2] counts the floor where it was given only', () => {
		expect(floorIn(facts, 'situation1')?.personId).toBe('baissee1');
		expect(floorIn(facts, null)).toBeNull();
	});
});

describe('time', () => {
	it.each([
		[0, 0, 1800, 'large'],
		[24, 0, 360, 'large'],
		[25, 0, 300, 'bientot'],
		[25, 5, 600, 'large'],
		[30, 0, 0, 'ecoule'],
		[42, 10, -120, 'ecoule']
	] as const)(
		'[SAL-4] [TOUR-8] after %i min with %i more: %i s, %s',
		(elapsed, extra, seconds, mark) => {
			expect(secondsLeft(opened, extra, after(elapsed))).toBe(seconds);
			expect(timeMark(seconds)).toBe(mark);
		}
	);

	it('[TOUR-8] has words at five minutes and at zero, and says that nothing closes', () => {
		expect(timeWords.large).toBeNull();
		expect(timeWords.bientot).toContain('cinq minutes');
		expect(timeWords.ecoule).toContain('Rien ne se ferme');
	});

	it('[SAL-4] never counts a clock that is behind as time gained', () => {
		expect(secondsLeft(opened, 0, after(-3))).toBe(1800);
	});
});

describe('guide', () => {
	it('[TOUR-11] goes forth and back, and stops at either end', () => {
		expect(guidePhaseCodes.map((phase) => phaseBeside(phase, 1))).toEqual([
			'questions',
			'echanges',
			'synthese',
			'restituteur',
			null
		]);
		expect(phaseBeside('presentation', -1)).toBeNull();
		expect(phaseBeside('synthese', -1)).toBe('echanges');
	});
});

describe('agenda', () => {
	const line = (id: string, changes = {}) => buildSituation(id, changes);
	const agenda = [
		line('fermee01', { phase: 'fermee', openedAt: opened }),
		line('attend01'),
		line('rouverte', { openedAt: opened }),
		line('retiree1', { phase: 'retiree' }),
		line('attend02')
	];

	it.each([
		['attend01', 'monter', null],
		['attend01', 'descendre', 'attend02'],
		['attend02', 'monter', 'attend01'],
		['attend02', 'descendre', null],
		['fermee01', 'descendre', null],
		['rouverte', 'monter', null],
		['inconnue', 'monter', null]
	] as const)('[TOUR-7] %s, %s: changes places with %s', (id, direction, other) => {
		expect(neighbourOf(agenda, id, direction)).toBe(other);
	});

	it.each([
		[4, 0, true],
		[5, 0, false],
		[4, 3, true]
	])('[TOUR-7] %i situations and %i taken off: room is %s', (kept, off, room) => {
		const lines = [
			...Array.from({ length: kept }, () => ({ phase: 'inscrite' as const })),
			...Array.from({ length: off }, () => ({ phase: 'retiree' as const }))
		];
		expect(hasRoom(lines)).toBe(room);
	});

	it('[TOUR-12] says what is done, what comes and how long it takes', () => {
		const lines = agenda.map(({ id, phase }) => ({ situationId: id, phase }));
		expect(agendaProgress(lines)).toEqual({ done: 1, total: 4, next: 'attend01', minutes: 90 });
		expect(agendaProgress([]).next).toBeNull();
		expect([30, 60, 90, 65].map(lengthWords)).toEqual([
			'30\u00A0min',
			'1\u00A0h',
			'1\u00A0h\u00A030',
			'1\u00A0h\u00A005'
		]);
	});

	it('[TOUR-13] says what remains, situation by situation', () => {
		const lines = situationPhaseCodes.map((phase) => ({ situationId: phase, phase }));
		expect(remainsOf(lines).map(({ remains }) => remains)).toEqual([
			'non-etudiee',
			'a-completer',
			'a-completer',
			'a-signer'
		]);
	});
});

describe('Charte', () => {
	it('[TOUR-10] is shown for a minute, to who comes meanwhile too', () => {
		expect(charteShown(opened, new Date(after(0.5)).toISOString())).toBe(opened);
		expect(charteShown(opened, new Date(after(1)).toISOString())).toBeNull();
		expect(charteShown(null, opened)).toBeNull();
		expect(charteSeconds(opened, after(0.5))).toBe(30);
	});
});

describe('warnings', () => {
	const present = (...ids: string[]) =>
		new Map(
			ids.map((id) => [
				id,
				{ mode: 'visio' as const, sessionId: `s-${id}`, device: `d-${id}`, seat: null }
			])
		);
	const treated = (personId: string) => [{ ...buildInvite(personId), medecinTraitant: true }];

	it.each([
		['expert01 concerne', 'concerne', []],
		['concerne', 'concerne', ['aucun-expert']],
		['expert01', 'concerne', ['medecin-traitant-absent']],
		['expert01', null, ['medecin-traitant-non-invite']],
		// refused by the patient, he would not attend: the patient's physician is not there
		['expert01 refusee1', 'refusee1', ['medecin-traitant-absent']],
		['', null, ['aucun-expert', 'medecin-traitant-non-invite']]
	])('[TOUR-9] present %j, médecin traitant %s: %j', (here, treating, warnings) => {
		const facts = buildFacts();
		const [first] = facts.situations;
		if (!first) throw new Error('no situation');
		const situation = { ...first, invites: treating === null ? [] : treated(treating) };
		expect(warnBeforeOpening(facts, situation, present(...here.split(' ')))).toEqual(warnings);
	});
});
