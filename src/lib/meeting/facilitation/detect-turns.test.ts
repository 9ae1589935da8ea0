import { describe, expect, it } from 'vitest';
import type { GuidePhase } from '#domain/facilitation/guide-phase.ts';
import type { FacilitationView } from '#domain/realtime/facilitation-view.ts';
import type { MeetingView } from '#domain/realtime/meeting-view.ts';
import { quietFacilitation } from '#tests/support/live/quiet-facilitation.ts';
import { detectTurns } from './detect-turns.ts';

const named = (personId: string) => ({ personId, name: `Dr ${personId}` });
const leads = { may: { giveFloor: true, keepTime: true } };

interface Moment {
	readonly hands?: readonly string[];
	readonly floor?: string;
	readonly where?: MeetingView['where'];
	readonly situation?: string;
	readonly more?: Partial<FacilitationView>;
}

/** What « moi » is shown at that moment: all that is not of the turns is left out. */
function buildView({ hands = [], floor, where = 'situation', situation, more }: Moment) {
	const view = {
		me: { personId: 'moi' },
		where,
		open: situation === undefined ? null : { situationId: situation },
		facilitation: {
			...quietFacilitation,
			hands: hands.map(named),
			floor: floor === undefined ? null : named(floor),
			...more
		}
	};
	return view as unknown as MeetingView;
}
const said = (before: Moment | null, after: Moment) =>
	detectTurns(before && buildView(before), buildView(after)).map(({ text }) => text);

describe('turns, as they are said', () => {
	it.each<[string, Moment, Moment, string[]]>([
		['nothing changes', { hands: ['a'] }, { hands: ['a'] }, []],
		['another raises, to who listens', {}, { hands: ['a'] }, []],
		['another raises, to who leads', {}, { hands: ['a'], more: leads }, ['Dr a lève la main.']],
		['two raise', {}, { hands: ['a', 'b'], more: leads }, ['Dr a, Dr b lèvent la main.']],
		['mine', {}, { hands: ['moi'] }, ['Votre main est levée. Vous êtes 1er.']],
		[
			'mine, after another; who leads is not told of his own',
			{ hands: ['a'] },
			{ hands: ['a', 'moi'], more: leads },
			['Votre main est levée. Vous êtes 2ᵉ.']
		],
		[
			'I come nearer',
			{ hands: ['a', 'b', 'moi'] },
			{ hands: ['b', 'moi'] },
			['Votre main est levée. Vous êtes 2ᵉ.']
		],
		['lowered', { hands: ['moi'] }, {}, ['Votre main est baissée.']],
		['the floor is mine', { hands: ['moi'] }, { floor: 'moi' }, ['Vous avez la parole.']],
		[
			'the floor is another’s, and I come nearer',
			{ hands: ['a', 'moi'] },
			{ hands: ['moi'], floor: 'a' },
			['Dr a a la parole.', 'Votre main est levée. Vous êtes 1er.']
		],
		['from me to another', { floor: 'moi' }, { floor: 'a' }, ['Dr a a la parole.']],
		['taken from me', { floor: 'moi' }, {}, ['Vous n’avez plus la parole.']],
		['taken from another', { floor: 'a' }, {}, ['La parole est libre.']]
	])('[TOUR-1] [TOUR-2] %s', (_what, before, after, texts) => {
		expect(said(before, after)).toEqual(texts);
	});

	it.each<[string, Moment | null, Moment]>([
		['on coming in', null, { hands: ['moi'], floor: 'a', more: leads }],
		['on moving', { where: 'accueil' }, { where: 'situation', floor: 'a', hands: ['moi'] }],
		['from one situation to another', { situation: 'un' }, { situation: 'deux', floor: 'moi' }]
	])('[TOUR-1] nothing %s: the move says enough', (_what, before, after) => {
		expect(said(before, after)).toEqual([]);
	});

	it.each([
		['moves', 'presentation', 'questions', ['Étape\u00A0: Questions.']],
		['moves back', 'synthese', 'echanges', ['Étape\u00A0: Échanges.']],
		['stays', 'questions', 'questions', []],
		['is shown', null, 'questions', []],
		['is put away', 'questions', null, []]
	] as const)('[TOUR-11] the guide %s', (_what, was, is, texts) => {
		const at = (phase: GuidePhase | null): Moment => ({
			more: {
				time: { situationId: 'un', position: 1, openedAt: '', extraMinutes: 0, phase }
			}
		});
		expect(said(at(was), at(is))).toEqual(texts);
	});

	it('[TOUR-2] each kind of news has its channel: the floor never hides a rank', () => {
		const before = buildView({ hands: ['a', 'moi'] });
		const after = buildView({ hands: ['moi', 'b'], floor: 'a', more: leads });
		const spoken = detectTurns(before, after);
		expect(spoken.map(({ channel }) => channel)).toEqual(['parole', 'mains', 'rang']);
		expect(new Set(spoken.map(({ urgency }) => urgency))).toEqual(new Set(['polite']));
	});
});
