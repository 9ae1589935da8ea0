/** What a sheet may not be called by (ECMA-376, 18.2.19, as spreadsheets apply it), and how long its name may be. */
const forbidden = /[[\]:*?/\\']/g;
const longest = 31;

/** Names for the sheets of a workbook, each once; spreadsheets do not tell capitals apart. */
export function sheetNames(ids: readonly string[]): readonly string[] {
	const taken = new Set(['sommaire']);
	return ids.map((id) => {
		const wished = id.replace(forbidden, '-').slice(0, longest);
		let name = wished;
		for (let again = 2; taken.has(name.toLowerCase()); again += 1)
			name = `${wished.slice(0, longest - 4)} (${again})`;
		taken.add(name.toLowerCase());
		return name;
	});
}
