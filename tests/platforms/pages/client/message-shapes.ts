import type { Person } from './shapes.ts';

/** A direct message as the server hands it to the page; `at` is an instant. */
export interface ServedMessage {
  id: string;
  person: Person;
  mine: boolean;
  text: string;
  at: number;
  /** Data URI; such a message has no text. */
  picture?: string;
}

/** A row of the list of conversations, the youngest first. */
export interface ServedConversation {
  id: string;
  peer: Person;
  unread: number;
  stranger: boolean;
  last: ServedMessage;
}

/** A page of a conversation's history, the oldest first. */
export interface ServedHistory {
  messages: ServedMessage[];
  /** There are older ones. */
  more: boolean;
}

/** What `window.practice.addMessage` takes. */
export interface AddMessage {
  conversation: string;
  text: string;
  /** `me`: sent by the account from a phone. */
  from: 'peer' | 'me';
  /** Minutes ago. */
  age?: number | undefined;
}
