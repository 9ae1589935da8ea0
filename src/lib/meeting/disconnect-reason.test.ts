import { ConnectionErrorReason, DisconnectReason } from 'livekit-client';
import { describe, expect, it } from 'vitest';
import {
	connectionAdvice,
	disconnectAdvice,
	readConnectionError,
	readDisconnectReason
} from './disconnect-reason.ts';

const namesOf = (reasons: object): string[] =>
	Object.keys(reasons).filter((key) => Number.isNaN(Number(key)));

/** Sentences: French, ended, with the typographic spaces; never a host, a code or a word of LiveKit. */
const sentence = /^[A-ZÀÉL][^]*[.]$/;

describe('[MED-1] every reason of the video server has a way back and its words', () => {
	it.each(namesOf(DisconnectReason))('disconnected: %s', (name) => {
		const { next, words } = readDisconnectReason(name);
		expect(Object.keys(disconnectAdvice)).toContain(name);
		if (words !== '') expect(words).toMatch(sentence);
		if (next === 'ask-person') expect(words).not.toBe('');
		expect(words).not.toMatch(/ [:;?!]|LiveKit|ICE|token|SFU/);
	});

	it.each(namesOf(ConnectionErrorReason))('not connected: %s', (name) => {
		const { next, words } = readConnectionError(name);
		expect(Object.keys(connectionAdvice)).toContain(name);
		// nobody is left without a further attempt
		expect(next).toBe('retry');
		if (words !== '') expect(words).toMatch(sentence);
	});

	it('has no reason that the client does not know', () => {
		expect(Object.keys(disconnectAdvice).sort()).toEqual(namesOf(DisconnectReason).sort());
		expect(Object.keys(connectionAdvice).sort()).toEqual(namesOf(ConnectionErrorReason).sort());
	});
});

it('says nothing when the room was left or deleted: the server says where to go', () => {
	expect(readDisconnectReason('ROOM_DELETED')).toEqual({ next: 'wait', words: '' });
});

it('does not fight another tab', () => {
	expect(readDisconnectReason('DUPLICATE_IDENTITY').next).toBe('ask-person');
});

it('asks our server without a word when a pass is refused', () => {
	expect(readConnectionError('NotAllowed')).toEqual({ next: 'retry', words: '' });
});

it('tries again after anything it does not know', () => {
	for (const read of [readDisconnectReason, readConnectionError]) {
		expect(read('').next).toBe('retry');
		expect(read('toString').next).toBe('retry');
	}
});
