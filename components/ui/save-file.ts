interface SavedFile {
  name: string;
  text: string | Uint8Array<ArrayBuffer>;
  type?: string;
}

/** Hands a text, or bytes, to the browser's own downloads; JSON, where `type` names nothing else. */
export function saveFile({ name, text, type = 'application/json' }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
