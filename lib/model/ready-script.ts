/** A place of a script that the operator fills in: `{{肤质}}`, `{{尺码|M}}`. */
export interface ReadyField {
  name: string;
  fallback?: string;
}

/** A stretch of a message: words, the field with this number, or where the caret is to stand. */
export type Piece = { text: string } | { field: number } | { cursor: true };

/** One message of a script as it goes into the box. */
export interface ReadyMessage {
  scriptId: string;
  text: string;
  /** Where the caret is to stand in it, characters; absent: behind it. */
  caret?: number;
  /** Which way of saying it this is; absent: the first. */
  variant?: number;
  hint?: string;
  /** Another one of the same script comes before it. */
  isNext?: boolean;
}

/** A script made ready for one item by rules/fill-script. */
export interface ReadyScript {
  id: string;
  title: string;
  /** Filled text, the messages of it parted as in the body. Places that could not be filled stay visible as `{{名}}` and are listed. */
  text: string;
  unfilled: string[];
  /** Names of facts used that are not valid now. */
  expiredFacts: string[];
  /** What one should still think of before it is sent, in a sentence. */
  hint?: string;
  /** What the operator fills in, in the order of the text; absent: nothing. */
  fields?: ReadyField[];
  /** The messages, piece by piece; absent where `text` is one message with neither field nor caret in it. */
  messages?: Piece[][];
  /** Which way of saying it this is, 0 being the body, and how many there are; absent where there is but one. */
  variant?: { index: number; of: number };
  /** Ids of the pictures that go with it; absent: none. */
  pictures?: string[];
}
