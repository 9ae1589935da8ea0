/** [PLA-7] Whose turn it is after the last one, in this order; the first when the last is no longer among them. */
export function nextInTurn<Item>(inOrder: readonly Item[], last: Item | null): Item | null {
	if (inOrder.length === 0) return null;
	const place = last === null ? -1 : inOrder.indexOf(last);
	return inOrder[(place + 1) % inOrder.length] ?? null;
}
