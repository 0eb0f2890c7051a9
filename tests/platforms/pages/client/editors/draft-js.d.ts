// draft-js brings no types; this is what the practice pages use of it.
declare module 'draft-js' {
  import type { Component } from 'react';

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter?: string): string;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static push(state: EditorState, content: ContentState, change: 'remove-range'): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export interface EditorProps {
    editorState: EditorState;
    onChange(state: EditorState): void;
    placeholder?: string;
    stripPastedStyles?: boolean;
  }
  export class Editor extends Component<EditorProps> {}
}
