import '../../assets/tokens.css'
import '../../assets/base.css'
import '../../assets/lines.css'
import '../../assets/controls.css'
import '../../components/report/report.css'
import { mount } from '../surfaces/mount'
import { ReportSurface } from './report-surface'

mount(<ReportSurface />)
