/** What a scanned sheet may be; told by its first bytes, never by its name. */
export const scanTypes = {
	'application/pdf': { words: 'PDF', extension: 'pdf' },
	'image/jpeg': { words: 'JPEG', extension: 'jpg' },
	'image/png': { words: 'PNG', extension: 'png' }
} as const;
export type ScanType = keyof typeof scanTypes;
export const scanTypeCodes = Object.keys(scanTypes) as readonly ScanType[];

/** The picture of a page by a telephone, several pages by a copier. */
export const scanMaxBytes = 10 * 1024 * 1024;
/** For one Intervision, those that were destroyed left out. */
export const scanMaxCount = 12;

/** Why a scan is destroyed: a closed list, so that nothing about anybody is written there. */
export const removalReasons = {
	illisible: 'Illisible',
	doublon: 'Jointe deux fois, ou remplacée par une meilleure',
	'autre-intervision': 'D’une autre Intervision',
	'patient-nomme': 'Un patient peut y être reconnu',
	'demande-personne': 'À la demande d’une personne qui y figure',
	conservation: 'Fin de la durée de conservation'
} as const;
export type RemovalReason = keyof typeof removalReasons;
export const removalReasonCodes = Object.keys(removalReasons) as readonly RemovalReason[];

const starts: readonly (readonly [ScanType, readonly number[]])[] = [
	['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
	['image/jpeg', [0xff, 0xd8, 0xff]],
	['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]]
];

/** [EMA-20] The type that the content shows; null when it is none of ours, whatever its name says. */
export function scanTypeOf(bytes: Uint8Array): ScanType | null {
	const found = starts.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
	return found?.[0] ?? null;
}
