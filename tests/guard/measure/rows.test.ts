import { describe, expect, it } from 'vitest';
import type { ExpectedSpan } from '../generate/sample.ts';
import type { Reader } from '../readers/reader.ts';
import { showTables } from '../report/table.ts';
import { alarmRows, alarmsOf } from './alarms.ts';
import { readClean } from './clean-files.ts';
import type { Outcome } from './outcome.ts';
import { recallByLabel, recallByTag, recallOfFamilyNames } from './recall.ts';
import { countWords, perThousand } from './row.ts';

function outcome(more: Partial<Outcome>, span: Partial<ExpectedSpan> = {}): Outcome {
	return {
		span: {
			label: 'PERSON',
			severity: 'blocking',
			tags: ['bare'],
			start: 0,
			end: 1,
			coreStart: 0,
			coreEnd: 1,
			...span
		},
		found: true,
		covered: true,
		blocked: true,
		agrees: true,
		...more
	};
}

const outcomes = [
	outcome({}),
	outcome({ blocked: false, agrees: false }),
	outcome({ found: false, covered: false, blocked: false, agrees: undefined }),
	outcome({ blocked: false }, { severity: 'confirm', tags: ['professional'] }),
	outcome({}, { label: 'PHONE', tags: ['phone'] })
];

describe('recall', () => {
	it('counts each label, and for blocking only what must block', () => {
		const [person, phone] = recallByLabel(outcomes);
		expect(person).toMatchObject({
			name: 'PERSON',
			found: 0.75,
			foundN: 4,
			blocked: 0.3333,
			blockedN: 3
		});
		expect(phone).toMatchObject({ name: 'PHONE', found: 1, foundN: 1 });
	});

	it('leaves professionals out of the family names', () => {
		expect(recallOfFamilyNames(outcomes)[0]).toMatchObject({
			covered: 0.6667,
			coveredN: 3,
			agreesN: 2
		});
	});

	it('shows family names once more without those that it is silent about by design', () => {
		const silent = outcome({ covered: false }, { tags: ['bare', 'bare-homonym'] });
		const [all, reachable] = recallOfFamilyNames([outcome({}), silent]);
		expect(all).toMatchObject({ covered: 0.5, coveredN: 2 });
		expect(reachable).toMatchObject({ covered: 1, coveredN: 1 });
	});

	it('keeps the tags of family names apart from the others', () => {
		expect(recallByTag(outcomes).map(({ kind, name }) => `${kind} ${String(name)}`)).toEqual([
			'family-name-tag bare',
			'other-tag phone',
			'other-tag professional'
		]);
	});
});

describe('alarms', () => {
	const text = readClean('a.txt', '# tags: chat, lower\nun deux trois\nquatre\n\ncinq');
	const reader: Reader = {
		name: 'stub',
		read: (passage) =>
			passage === 'cinq'
				? [
						{ start: 0, end: 4, label: 'PERSON', severity: 'confirm' },
						{ start: 0, end: 4, label: 'OTHER', severity: 'advice' }
					]
				: []
	};

	it('reads tags, profile and passages of a clean file', () => {
		expect(text).toMatchObject({ tags: ['chat', 'lower'], profile: 'chat' });
		expect(text.passages).toEqual(['un deux trois\nquatre', 'cinq']);
		expect(readClean('b.md', 'sans étiquette')).toMatchObject({ tags: [], profile: 'fiche' });
	});

	it('counts alarms per 1,000 words, on the whole and by tag; advice is none', async () => {
		const rows = alarmRows('clean', await alarmsOf(reader, [text]));
		expect(rows.map(({ kind, name }) => `${kind} ${String(name)}`)).toEqual([
			'clean all',
			'clean-tag chat',
			'clean-tag lower'
		]);
		expect(rows[0]).toMatchObject({ words: 5, blocking: 0, confirm: 1, confirmPer1000: 200 });
	});

	it('counts words, not signs', () => {
		expect(countWords('L’IDEL passe 2 fois/j.')).toBe(6);
		expect(perThousand(3, 1_500)).toBe(2);
		expect(perThousand(0, 0)).toBe(0);
	});
});

describe('the table', () => {
	it('folds a share and its interval into one cell, aligned', () => {
		expect(showTables(recallByLabel([outcome({})]).slice(0, 1))).toBe(
			[
				'',
				'label',
				'name    found                 covered               blocked               agrees',
				'PERSON  100,0 [20,6–100,0] 1  100,0 [20,6–100,0] 1  100,0 [20,6–100,0] 1  100,0 [20,6–100,0] 1'
			].join('\n')
		);
	});
});
