import * as decoding from 'lib0/decoding';
import { expect, it } from 'vitest';
import { storageWords } from '#domain/realtime/storage-message.ts';
import { readStorageWord } from './storage-frame.ts';

const read = (bytes: number[]) => readStorageWord(decoding.createDecoder(new Uint8Array(bytes)));

it.each(storageWords.map((word, index) => [index, word] as const))(
	'[RT-20] %i is « %s »',
	(index, word) => {
		expect(read([index])).toBe(word);
	}
);

it('takes nothing for a word that is none', () => {
	expect([read([]), read([9]), read([0x80])]).toEqual([null, null, null]);
});
