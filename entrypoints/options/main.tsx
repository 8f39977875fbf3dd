import '../../assets/tokens.css'
import '../../assets/base.css'
import '../../assets/lines.css'
import '../../assets/controls.css'
import '../../components/card/card.css'
import '../../components/library/library.css'
import '../../components/options/options.css'
import { mount } from '../surfaces/mount'
import { OptionsSurface } from './options-surface'

mount(<OptionsSurface />)
