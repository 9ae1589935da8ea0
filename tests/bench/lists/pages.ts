import { firstCoordination } from '#tests/support/years/generate-years.ts';

/** A page that shows a list, and who opens it most. */
export interface ListedPage {
	readonly case: string;
	readonly path: string;
	readonly personId: string;
}

/** Every page with a list; the person who opens it has one pôle, or watches over them all. */
export const listedPages: readonly ListedPage[] = [
	{ case: 'accueil', path: '/accueil', personId: firstCoordination },
	{ case: 'fiches', path: '/fiches', personId: firstCoordination },
	{ case: 'fiches-region', path: '/fiches', personId: 'demoevaluation' },
	{ case: 'preparation', path: '/intervisions/i0x39', personId: firstCoordination },
	{ case: 'journal', path: '/journal', personId: 'demoprotection' }
];
