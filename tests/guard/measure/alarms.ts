import type { Found, Reader } from '../readers/reader.ts';
import type { CleanText } from './clean-files.ts';
import { countWords, perThousand, type Row } from './row.ts';

export type Alarm = Found & {
	readonly file: string;
	readonly passage: string;
	readonly around: string;
};

type FileAlarms = {
	readonly text: CleanText;
	readonly words: number;
	readonly alarms: readonly Alarm[];
};

const AROUND = 30;

function inContext(passage: string, { start, end }: Found): string {
	return passage.slice(Math.max(0, start - AROUND), end + AROUND).replaceAll('\n', ' ');
}

/** Every finding on a text without identity is a false alarm. */
export async function alarmsOf(
	reader: Reader,
	texts: readonly CleanText[]
): Promise<readonly FileAlarms[]> {
	const files: FileAlarms[] = [];
	for (const text of texts) {
		const alarms: Alarm[] = [];
		for (const passage of text.passages) {
			const findings = await reader.read(passage, { profile: text.profile, known: [] });
			const stops = findings.filter(({ severity }) => severity !== 'advice');
			alarms.push(
				...stops.map((finding) => ({
					...finding,
					file: text.name,
					passage: passage.slice(finding.start, finding.end),
					around: inContext(passage, finding)
				}))
			);
		}
		const words = text.passages.reduce((sum, passage) => sum + countWords(passage), 0);
		files.push({ text, words, alarms });
	}
	return files;
}

function alarmRow(kind: string, name: string, files: readonly FileAlarms[]): Row {
	const words = files.reduce((sum, file) => sum + file.words, 0);
	const alarms = files.flatMap((file) => file.alarms);
	const blocking = alarms.filter(({ severity }) => severity === 'blocking').length;
	const confirm = alarms.length - blocking;
	return {
		kind,
		name,
		words,
		blocking,
		confirm,
		blockingPer1000: perThousand(blocking, words),
		confirmPer1000: perThousand(confirm, words)
	};
}

/** Alarms per 1,000 words: on the whole, then by the tags of the files. */
export function alarmRows(kind: string, files: readonly FileAlarms[]): readonly Row[] {
	const tags = [...new Set(files.flatMap(({ text }) => text.tags))].sort();
	return [
		alarmRow(kind, 'all', files),
		...tags.map((tag) =>
			alarmRow(
				`${kind}-tag`,
				tag,
				files.filter(({ text }) => text.tags.includes(tag))
			)
		)
	];
}
