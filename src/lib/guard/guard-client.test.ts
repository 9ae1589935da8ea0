import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GuardClient } from './guard-client.svelte.ts';
import type { GuardMessage } from './guard-message.ts';
import type { GuardListener, GuardPlace } from './open-guard.ts';

interface Opened {
	readonly place: GuardPlace;
	readonly listener: GuardListener;
	readonly heard: GuardMessage[];
	ended: boolean;
}

let opened: Opened[] = [];
const found: string[] = [];
const last = () => opened.at(-1) ?? expect.fail('no guard was opened');

function open(place: GuardPlace, listener: GuardListener) {
	const guard: Opened = { place, listener, heard: [], ended: false };
	opened.push(guard);
	return {
		tell: (message: GuardMessage) => void guard.heard.push(message),
		end: () => void (guard.ended = true)
	};
}

function client(): GuardClient {
	const made = new GuardClient(open);
	made.onfound = (_, texts) => void found.push(texts.contexte ?? '');
	return made;
}

const questions = ({ heard }: Opened) => heard.filter((message) => message.kind === 'read');
const version = (guard: Opened) => questions(guard).at(-1)?.version ?? 0;
const answer = (guard: Opened, at = version(guard)) =>
	guard.listener.answered({ version: at, found: new Map() });

beforeEach(() => {
	vi.useFakeTimers();
	opened = [];
	found.length = 0;
});

describe('reading', () => {
	it('[GAR-51] asks one question at a time, and only the newest of those that wait', () => {
		const guard = client();
		for (const text of ['a', 'ab', 'abc'])
			guard.ask({ contexte: text, detail: 'x' }, { invited: [] });
		expect(questions(last()).map(({ changed }) => changed)).toEqual([
			{ contexte: 'a', detail: 'x' }
		]);
		answer(last());
		expect(questions(last()).at(-1)?.changed).toEqual({ contexte: 'abc' });
		guard.ask({ contexte: 'abc' }, { invited: [] });
		answer(last());
		expect(questions(last()).at(-1)?.changed).toEqual({ detail: null });
		answer(last());
		expect(found).toEqual(['a', 'abc', 'abc']);
	});

	it('[GAR-51] shows nothing of a reading that was given up', () => {
		const guard = client();
		guard.ask({ contexte: 'a' }, { invited: [] });
		const slow = last();
		const asked = version(slow);
		vi.advanceTimersByTime(8000);
		answer(slow, asked);
		expect(found).toEqual([]);
		answer(last(), asked);
		expect(found).toEqual([]);
		answer(last());
		expect(found).toEqual(['a']);
	});

	it('[GAR-50] reads in the page when the worker can not be loaded', () => {
		const guard = client();
		guard.ask({ contexte: 'a' }, { invited: [] });
		expect(last().place).toBe('worker');
		last().listener.broke(false);
		expect(last().place).toBe('page');
		answer(last());
		expect(guard.silent).toBe(false);
		expect(found).toEqual(['a']);
	});
});

describe('a guard that does not work', () => {
	const falls: readonly (readonly [string, () => void])[] = [
		['falls', () => last().listener.broke(true)],
		['says nothing in time', () => vi.advanceTimersByTime(8000)],
		['fails to read', () => last().listener.answered({ version: version(last()), found: null })]
	];

	it.each(falls)('[GAR-52] that %s is started again once, and the screen says so', (_, fall) => {
		const guard = client();
		guard.ask({ contexte: 'a' }, { invited: [] });
		answer(last());
		guard.ask({ contexte: 'ab' }, { invited: [] });
		fall();
		expect(guard.silent).toBe(true);
		expect(opened.map(({ ended }) => ended)).toEqual([true, false]);
		expect(questions(last()).at(-1)?.changed).toEqual({ contexte: 'ab' });
		fall();
		expect(opened.map(({ ended }) => ended)).toEqual([true, true]);
		guard.ask({ contexte: 'abc' }, { invited: [] });
		expect(opened).toHaveLength(2);
		expect(guard.silent).toBe(true);
	});

	it('[GAR-52] answers again: the line goes, and it may fall once more', () => {
		const guard = client();
		guard.ask({ contexte: 'a' }, { invited: [] });
		last().listener.broke(true);
		answer(last());
		expect(guard.silent).toBe(false);
		guard.ask({ contexte: 'ab' }, { invited: [] });
		last().listener.broke(true);
		expect(opened).toHaveLength(3);
	});

	it('[GAR-52] is started again when one asks for it', () => {
		const guard = client();
		guard.ask({ contexte: 'a' }, { invited: [] });
		last().listener.broke(true);
		last().listener.broke(true);
		guard.retry();
		answer(last());
		expect(guard.silent).toBe(false);
		expect(found).toEqual(['a']);
	});
});

describe('the names to watch', () => {
	it('[GAR-53] are told once to the guard at work, and to no other', () => {
		const guard = client();
		guard.ask({ contexte: 'a' }, { invited: [] });
		answer(last());
		guard.watch(['Vasquier']);
		const [first] = opened;
		expect(first?.heard.map(({ kind }) => kind)).toEqual(['read', 'watch', 'read']);
		last().listener.broke(true);
		expect(last().heard.map(({ kind }) => kind)).toEqual(['read']);
	});

	it('[GAR-53] end with the guard that knows them', () => {
		const guard = client();
		guard.watch(['Vasquier']);
		guard.ask({ contexte: 'a' }, { invited: [] });
		guard.wipe();
		expect(last().ended).toBe(true);
		answer(last());
		vi.advanceTimersByTime(20_000);
		expect([opened.length, found.length]).toEqual([1, 0]);
		guard.ask({ contexte: 'a' }, { invited: [] });
		expect(JSON.stringify(last().heard)).not.toContain('Vasquier');
	});
});
