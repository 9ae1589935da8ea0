import type { ArchiveHead } from '#domain/archive/journal-entry.ts';
import type { VerificationGroup, VerificationReport } from './verification-report.ts';

const NOUNS: Record<VerificationGroup['name'], { readonly title: string; readonly noun: string }> =
	{
		journal: { title: 'Journal', noun: 'entrée' },
		documents: { title: 'Documents', noun: 'PDF' },
		sceaux: { title: 'Sceaux', noun: 'sceau' },
		fiches: { title: 'Textes signés', noun: 'texte' },
		lignes: { title: 'Enregistrements', noun: 'ligne' },
		export: { title: 'Export', noun: 'fichier' },
		cachet: { title: 'Cachet', noun: 'fichier' }
	};

/** Writes a report as the lines of a terminal: one for each group, one for each anomaly, then the verdict. */
export function printReport(report: VerificationReport): string[] {
	const anomalies = report.groups.flatMap(({ findings }) => findings);
	return [
		...report.groups.flatMap(printGroup),
		`Fin du journal\u00a0: ${report.head ? writeHead(report.head) : 'journal vide'}`,
		report.ok
			? 'Archive intacte.'
			: `ARCHIVE ALTÉRÉE\u00a0: ${anomalies.length} ${anomalies.length > 1 ? 'anomalies' : 'anomalie'}.`
	];
}

/** Writes a place of the journal so that it can be copied and given back: `42:9f86…`. */
function writeHead({ seq, hash }: ArchiveHead): string {
	return `${seq}:${hash}`;
}

/** Reads what writeHead wrote; null when it is something else. */
export function parseHead(text: string): ArchiveHead | null {
	const match = /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(text);
	return match?.[2] === undefined ? null : { seq: Number(match[1]), hash: match[2] };
}

function printGroup({ name, checked, findings }: VerificationGroup): string[] {
	const { title, noun } = NOUNS[name];
	const count = `${checked} ${checked > 1 ? plural(noun) : noun}`;
	const verdict = findings.length === 0 ? 'rien à signaler' : `${findings.length} à examiner`;
	return [`${title}\u00a0: ${count}, ${verdict}.`, ...findings.map((finding) => `  - ${finding}`)];
}

function plural(noun: string): string {
	if (noun === 'PDF') return noun;
	return noun === 'sceau' ? 'sceaux' : `${noun}s`;
}
