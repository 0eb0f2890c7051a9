/** Puts the cursor into the first field that is not right, once the form has been drawn anew. */
export function focusFirstError(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const wrong = form.querySelector<HTMLElement>(
      '[aria-invalid=true], .c-choices:has(.c-field-error) input',
    );
    wrong?.focus();
  });
}
