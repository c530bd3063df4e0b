/** A logo as Illustrator saves it: entities, style rules, a `switch` around the drawing, things of its own. */
export const illustratorLogo = `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
  <!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">
  <!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
]>
<svg version="1.1" xmlns:x="&ns_extend;" xmlns:i="&ns_ai;" id="Layer_1" xmlns="http://www.w3.org/2000/svg"
  xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px" viewBox="0 0 240 80"
  style="enable-background:new 0 0 240 80;" xml:space="preserve">
<style type="text/css">
  @import url("https://fonts.example/font.css");
  .st0{fill:#1D4F7C;}
  .st1{fill:url(#SVGID_1_);}
  .st2{clip-path:url(#SVGID_2_);}
  .st3{fill:none;stroke:#E8A33D;stroke-width:6;stroke-linecap:round;stroke-miterlimit:10;}
  @media (prefers-color-scheme: dark) { .st0{fill:#FFFFFF;} }
</style>
<switch>
  <foreignObject requiredExtensions="&ns_ai;" x="0" y="0" width="1" height="1"><i:pgfRef xlink:href="#ai"/></foreignObject>
  <g i:extraneous="self">
    <linearGradient id="SVGID_1_" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="80" y2="80">
      <stop  offset="0" style="stop-color:#2E86AB"/><stop  offset="1" style="stop-color:#1D2F6F"/>
    </linearGradient>
    <g>
      <defs><rect id="SVGID_3_" x="4" y="4" width="72" height="72"/></defs>
      <clipPath id="SVGID_2_"><use xlink:href="#SVGID_3_"  style="overflow:visible;"/></clipPath>
      <g class="st2"><circle class="st1" cx="40" cy="40" r="38"/></g>
    </g>
    <path class="st3" d="M20,40c10-18,30-18,40,0c-10,18-30,18-40,0z"/>
    <rect x="96" y="20" class="st0" width="18" height="40"/>
    <polygon class="st0" points="126,60 144,20 162,60 "/>
    <path class="st0" d="M176,20h46v12h-46V20z M176,48h46v12h-46V48z"/>
  </g>
</switch>
<i:pgf  id="ai">eJzsvWmTHcd1JfiX</i:pgf>
</svg>`

/** A logo as Inkscape saves it: sizes in millimetres, styles in attributes, a hidden layer, a symbol used twice. */
export const inkscapeLogo = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<svg width="60mm" height="20mm" viewBox="0 0 60 20" version="1.1" id="svg5"
   inkscape:version="1.2.2 (b0a8486541, 2022-12-01)" sodipodi:docname="logo.svg"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg">
  <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:zoom="0.7"/>
  <defs id="defs2">
    <linearGradient inkscape:collect="always" id="linearGradient1">
      <stop style="stop-color:#c1121f;stop-opacity:1" offset="0" id="stop1"/>
      <stop style="stop-color:#780000;stop-opacity:1" offset="1" id="stop2"/>
    </linearGradient>
    <linearGradient inkscape:collect="always" xlink:href="#linearGradient1" id="linearGradient2" x1="0" y1="0" x2="20"
       y2="20" gradientUnits="userSpaceOnUse"/>
    <symbol id="leaf"><path d="m 0,8 c 4,-10 10,-10 12,0 -4,3 -8,3 -12,0 z" style="fill:#669bbc"/></symbol>
  </defs>
  <g inkscape:label="Draft" inkscape:groupmode="layer" id="layer2" style="display:none">
    <rect style="fill:#00ff00" width="60" height="20" id="rect9"/>
  </g>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1">
    <rect style="fill:url(#linearGradient2);fill-opacity:1;stroke:#003049;stroke-width:0.8" id="rect1" width="18" height="18"
       x="1" y="1" rx="3" ry="3" />
    <use xlink:href="#leaf" id="use1" transform="translate(24,6)"/>
    <use xlink:href="#leaf" id="use2" transform="translate(40,6) rotate(-8)"/>
  </g>
</svg>`
