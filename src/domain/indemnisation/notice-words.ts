/** What a notice of payment may say: days, pôles and amounts. It never receives a situation. */
export interface NoticeWords {
	readonly givenName: string;
	/** « mardi 24 novembre 2026 » */
	readonly paidOn: string;
	readonly lines: readonly {
		readonly day: string;
		readonly poleName: string;
		readonly amountCents: number;
	}[];
	/** `https://…/compte/indemnites` */
	readonly link: string;
}
