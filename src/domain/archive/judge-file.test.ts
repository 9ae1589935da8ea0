import { describe, expect, it } from 'vitest';
import { citedPlaces } from './cited-place.ts';
import { judgeFile, sealedKind, type FileFacts } from './judge-file.ts';

const sealedAt = new Date('2026-11-24T12:45:00Z');
const later = new Date('2026-12-01T09:00:00Z');
const held = {
	kind: 'fiche',
	sealedAt,
	level: 'PAdES-B-T',
	archivedAt: null,
	replacedAt: null
} as const;
const cited = { kind: 'emargement', sealedAt } as const;
const nothing: FileFacts = { held: null, erasedAt: null, cited: null };

describe('judgeFile', () => {
	it.each<[string, Partial<FileFacts>, object]>([
		['what we hold', { held }, { kind: 'authentique', document: 'fiche', level: 'PAdES-B-T' }],
		['filed', { held: { ...held, archivedAt: later } }, { kind: 'authentique', archivedAt: later }],
		[
			'followed by a later version',
			{ held: { ...held, replacedAt: later } },
			{ kind: 'remplacee', since: later }
		],
		['held, and cites its place', { held, cited }, { kind: 'authentique' }],
		['erased', { erasedAt: later }, { kind: 'effacee', since: later }],
		['erased, whatever is still held', { held, erasedAt: later, cited }, { kind: 'effacee' }],
		[
			'citing our journal, other bytes',
			{ cited },
			{ kind: 'alteree', document: 'emargement', sealedAt }
		],
		['anything else', {}, { kind: 'inconnue' }]
	])('[ARC-14] %s', (_, facts, verdict) => {
		expect(judgeFile({ ...nothing, ...facts })).toMatchObject(verdict);
	});

	it('[ARC-14] tells the kind of a document by the act that sealed it', () => {
		expect(sealedKind('fiche-scellee')).toBe('fiche');
		expect(sealedKind('emargement-scelle')).toBe('emargement');
		expect(sealedKind('fiche-signee')).toBeNull();
	});
});

describe('citedPlaces', () => {
	const hash = 'ab'.repeat(32);
	it('[ARC-14] reads the place that a seal cites, and nothing that resembles it', () => {
		expect(citedPlaces(`x/Reason (Cachet Intervisio, journal 12 ${hash})y`)).toEqual([
			{ seq: 12, hash }
		]);
		expect(citedPlaces('/Reason (Cachet Intervisio, journal 0)')).toEqual([{ seq: 0, hash: null }]);
		expect(citedPlaces(`/Reason (Cachet Intervisio, journal 012 ${hash})`)).toEqual([]);
		expect(citedPlaces(`(Cachet Intervisio, journal 12 ${hash})`)).toEqual([]);
	});
});
