export const BOX = `:host{display:flex;gap:14px;padding:14px 0;min-width:0}:host>div:last-child{flex:1;min-width:0}
:host>div>img{border-radius:50%;display:block}
.editor{border:1px solid transparent;border-radius:6px;background:#f1f2f3;padding:8px 12px}.editor.active{border-color:#c9ccd0;background:#fff}
.footer{display:flex;justify-content:flex-end;padding-top:8px}.footer.hidden{display:none}
button{width:70px;height:32px;border:0;border-radius:6px;background:#00aeec;color:#fff;font:14px sans-serif;cursor:pointer}button[disabled]{opacity:.5;cursor:default}`;

export const EDITOR = `:host{display:block}*{font:15px/24px sans-serif;color:#18191c}
textarea{display:block;box-sizing:border-box;width:100%;min-height:48px;border:0;outline:none;resize:none;background:none;padding:0}
[contenteditable]{overflow-wrap:anywhere}`;
