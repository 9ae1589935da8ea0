/** How the cells of a place are called: « D5 », « H1/logement », « F1/liberaux/relais », and what goes with them. */
export const cellNames = {
	/** Of a count: itself; of a rate: n. */
	figure: (id: string) => id,
	/** How many rows a base has: of a rate, N; of a distribution of one answer, of a cross, the whole. */
	base: (base: string) => `#${base}`,
	part: (id: string, code: string) => `${id}/${code}`,
	/** All mentions of a question of several answers. */
	mentions: (id: string) => `${id}/*`,
	/** The fiches that these mentions come from. */
	rows: (id: string) => `${id}#`,
	/** The fiches that hold a part, when a fiche may hold it twice. */
	holders: (id: string, code: string) => `${id}/${code}#`,
	cross: (id: string, row: string, column: string) => `${id}/${row}/${column}`,
	rowMargin: (id: string, row: string) => `${id}/${row}/*`,
	columnMargin: (id: string, column: string) => `${id}/*/${column}`,
	total: (id: string) => `${id}:total`,
	divisor: (id: string) => `${id}:count`,
	/** What is left of `whole` without `name`: « 9 sur 12 » tells 3. */
	rest: (name: string, whole: string) => `${name} < ${whole}`
} as const;
