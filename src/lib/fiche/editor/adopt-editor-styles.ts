import { EditorView } from '@codemirror/view';

let done = false;

/**
 * Lets CodeMirror style the page under `style-src 'self'`. In a document it writes a <style> element, which
 * the policy blocks; in a shadow root it uses a constructed sheet, which the policy allows. So the sheet is
 * made in a throw-away shadow root and handed over to the document, where style-mod looks it up.
 */
export function adoptEditorStyles(): void {
	if (done || !('adoptedStyleSheets' in document)) return;
	done = true;
	const root = document.createElement('div').attachShadow({ mode: 'closed' });
	new EditorView({ root }).destroy();
	for (const key of Object.getOwnPropertySymbols(root)) {
		if (key.description === 'styleSet') Reflect.set(document, key, Reflect.get(root, key));
	}
}
