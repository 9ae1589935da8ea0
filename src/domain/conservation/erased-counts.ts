/** How many of what went; `prevus`: how many dossiers and demandes the purge was to destroy when it was confirmed. */
export interface ErasedCounts {
	readonly prevus: number;
	readonly dossiers: number;
	readonly situations: number;
	readonly fiches: number;
	readonly documents: number;
	readonly demandes: number;
	readonly indemnites: number;
}

export const noCounts: ErasedCounts = {
	...{ prevus: 0, dossiers: 0, situations: 0, fiches: 0, documents: 0, demandes: 0 },
	indemnites: 0
};
