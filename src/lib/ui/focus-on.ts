/**
 * Moves the focus on from a control that has gone to the one that comes next, unless whoever used it has gone elsewhere
 * meanwhile: a server's answer that comes late never takes the keys out of what is being written.
 */
export function focusOn(from: Element | undefined, next: HTMLElement | null | undefined): void {
	const held = document.activeElement;
	if (held === null || held === document.body || from?.contains(held)) next?.focus();
}
