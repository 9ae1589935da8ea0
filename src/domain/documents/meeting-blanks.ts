import type { PaperRow } from '#domain/document/paper-row.ts';
import type { MeetingWords } from './document-kind.ts';

/** Which Intervision a sheet belongs to: said, or to be written. */
export function meetingBlanks(meeting: MeetingWords | undefined): PaperRow {
	return {
		kind: 'blanks',
		columns: 2,
		blanks: [
			{ label: 'Pôle', value: meeting?.poleName ?? null },
			{ label: 'Date et heure', value: meeting?.moment ?? null },
			{ label: 'Structure organisatrice', value: meeting?.organiser ?? null },
			{ label: 'Lieu', value: meeting?.place ?? null }
		]
	};
}
