/** Style sheets of the small elements: nothing from outside reaches into their roots. */
const LINK = 'a{color:inherit;text-decoration:none}';

export const USER = `${LINK}:host{display:block}#info{display:flex;gap:8px;align-items:center;font-size:13px;color:#61666d}
div:first-child>div:first-child{font-weight:500}#user-level{font-size:10px;line-height:13px;padding:0 3px;border-radius:2px;background:#ff9a6b;color:#fff}`;

export const TEXT = `${LINK}:host{display:block}p{margin:2px 0;font-size:15px;line-height:24px;color:#18191c;white-space:pre-wrap;overflow-wrap:anywhere}
a{color:#008ac5}img{width:20px;height:20px;vertical-align:-4px}
i{font-style:normal;font-size:12px;line-height:16px;padding:0 4px;margin-right:6px;border:1px solid #f69;border-radius:3px;color:#f69}`;

export const PICTURES = `:host{display:block}img{width:120px;height:120px;object-fit:cover;border-radius:6px;display:block;margin:4px 0}`;

export const ACTIONS = `:host{display:flex;gap:20px;align-items:center;font-size:13px;line-height:20px;color:#9499a0}
button{display:flex;gap:4px;padding:0;border:0;background:none;font:inherit;color:inherit;cursor:pointer}button:hover{color:#00aeec}`;

export const BUTTON = `:host{display:inline-block}button{padding:0;border:0;background:none;font:13px/20px sans-serif;color:#9499a0;cursor:pointer}
button:hover{color:#00aeec}:host([disabled]) button{color:#18191c;cursor:default}`;
